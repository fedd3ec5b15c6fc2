package fr.coulisses.tracking.bank;

import fr.coulisses.shared.FoldedText;
import fr.coulisses.tracking.SupportingDocument;
import fr.coulisses.tracking.bank.PaymentProposal.Likeness;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What the movements of a statement seem to have paid: each movement for one document, each document by one movement.
///
/// @param proposals the surest first
/// @param unmatched movements without a document, in the order of the statement
/// @param unpaid documents without a movement
/// @param settled how many movements are of documents that are noted as paid
public record Reconciliation(
        List<PaymentProposal> proposals, List<BankMovement> unmatched, List<OpenDocument> unpaid, int settled) {

    /// Shorter words say nothing of who it is: « les », « sarl ».
    private static final int SHORTEST_WORD = 5;

    private static final int SHORTEST_NUMBER = 2;

    /// A checked document, paid or not.
    ///
    /// @param isIncome whether money comes in by it
    public record OpenDocument(UUID id, SupportingDocument content, boolean isIncome) {

        private boolean fits(BankMovement movement) {
            boolean direction = isIncome != movement.amount().isNegative();
            boolean afterwards = content.issuedOn() == null || !movement.on().isBefore(content.issuedOn());
            return direction && afterwards && movement.amount().absolute().equals(content.gross());
        }
    }

    public Reconciliation {
        proposals = List.copyOf(proposals);
        unmatched = List.copyOf(unmatched);
        unpaid = List.copyOf(unpaid);
    }

    /// Compares a statement with what is owed.
    ///
    /// @param paid what is noted as paid: its movements are neither proposed nor without a document
    public static Reconciliation of(List<OpenDocument> open, List<OpenDocument> paid, List<BankMovement> movements) {
        List<OpenDocument> documents = new ArrayList<>(
                open.stream().filter(each -> !each.content().gross().isZero()).toList());
        List<BankMovement> left = new ArrayList<>(movements);
        paid.forEach(document -> settle(document, left));
        int settled = movements.size() - left.size();
        List<PaymentProposal> found = new ArrayList<>();
        for (Likeness likeness : Likeness.values()) {
            for (OpenDocument document : List.copyOf(documents)) {
                List<BankMovement> like = left.stream()
                        .filter(document::fits)
                        .filter(movement -> isLike(document, movement, likeness))
                        .sorted(Comparator.comparing(movement -> distance(document, movement)))
                        .toList();
                boolean alone = like.size() == 1
                        && documents.stream()
                                        .filter(other -> other.fits(like.getFirst()))
                                        .count()
                                == 1;
                if (likeness.isSure() ? !like.isEmpty() : alone) {
                    BankMovement movement = like.getFirst();
                    found.add(new PaymentProposal(
                            document.id(),
                            document.content().name(),
                            document.content().gross(),
                            movement,
                            likeness));
                    documents.remove(document);
                    left.remove(movement);
                }
            }
        }
        return new Reconciliation(found, left, documents, settled);
    }

    /// Takes away the movement by which a document was paid: that of the day, or one that names it.
    private static void settle(OpenDocument document, List<BankMovement> left) {
        left.stream()
                .filter(document::fits)
                .filter(movement -> movement.on().equals(document.content().paidOn())
                        || isLike(document, movement, Likeness.NUMBER)
                        || isLike(document, movement, Likeness.PARTY))
                .min(Comparator.comparing(movement -> distance(document, movement)))
                .ifPresent(left::remove);
    }

    private static boolean isLike(OpenDocument document, BankMovement movement, Likeness likeness) {
        String label = " " + FoldedText.of(movement.label()) + " ";
        return switch (likeness) {
            case NUMBER -> {
                String number = FoldedText.of(document.content().number());
                yield number.length() >= SHORTEST_NUMBER && label.contains(" " + number + " ");
            }
            case PARTY ->
                Arrays.stream(FoldedText.of(document.content().party()).split(" ", -1))
                        .anyMatch(word -> word.length() >= SHORTEST_WORD && label.contains(" " + word + " "));
            case AMOUNT -> true;
        };
    }

    /// Of two movements alike, the one nearer to the day it was paid, or else owed.
    private static long distance(OpenDocument document, BankMovement movement) {
        SupportingDocument content = document.content();
        return Stream.of(content.paidOn(), content.dueOn(), content.issuedOn())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(day -> Math.abs(ChronoUnit.DAYS.between(day, movement.on())))
                .orElse(0L);
    }
}
