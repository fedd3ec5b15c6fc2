package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// R-C4.3-09: from an amount on, money and advantages of a year together, there is a written contract with whoever
/// publishes for the organisation and the same objective (loi 2023-451, décret 2025-1137).
class ContractsAreWritten implements Check<EditorialCalendar> {

    private static final String CODE = "R-C4.3-09";

    /// The amount in euros before VAT, for a year, an advertiser and an objective.
    static final String THRESHOLD = "P-INFLUENCE-ECRIT";

    /// What is added up. Posts without a day count for the year of the event, or else of the check.
    private record Deal(String partner, String objective, int year) {}

    @Override
    public List<Finding> examine(EditorialCalendar calendar, Dossier dossier) {
        Map<Deal, List<Post>> deals = new LinkedHashMap<>();
        calendar.pursued().stream()
                .filter(post -> post.collaboration().isPaid())
                .forEach(post -> deals.computeIfAbsent(deal(post, dossier), deal -> new ArrayList<>())
                        .add(post));
        List<Finding> found = new ArrayList<>();
        deals.forEach((deal, posts) -> {
            BigDecimal worth =
                    posts.stream().map(post -> post.collaboration().worth()).reduce(BigDecimal.ZERO, BigDecimal::add);
            Dossier then = at(dossier, day(posts.getLast(), dossier));
            BigDecimal threshold = then.parameters().decimal(THRESHOLD);
            if (worth.compareTo(threshold) >= 0) {
                posts.stream()
                        .filter(post -> post.collaboration().contract().isBlank())
                        .map(post -> new Finding(
                                CODE,
                                then.severity(Severity.BLOCKING, THRESHOLD),
                                CalledPost.place(post, "collaboration/contract"),
                                "finding." + CODE,
                                List.of(
                                        post.collaboration().partner().isBlank()
                                                ? "…"
                                                : post.collaboration().partner(),
                                        Figure.amount(new Money(worth)),
                                        String.valueOf(deal.year()),
                                        Figure.amount(new Money(threshold)))))
                        .forEach(found::add);
            }
        });
        return found;
    }

    private static Deal deal(Post post, Dossier dossier) {
        return new Deal(
                FoldedText.of(post.collaboration().partner()),
                FoldedText.of(post.goal()),
                day(post, dossier).getYear());
    }

    private static LocalDate day(Post post, Dossier dossier) {
        return Stream.of(
                        Optional.ofNullable(post.day()),
                        Optional.ofNullable(dossier.project().startsOn()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(dossier.today());
    }

    private static Dossier at(Dossier dossier, LocalDate day) {
        return new Dossier(
                dossier.project(), dossier.today(), dossier.parameters().on(day));
    }
}
