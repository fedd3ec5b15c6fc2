package fr.coulisses.tracking;

import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What documents and commitments say of one line of the budget.
///
/// @param line its id
/// @param documents those that count and have a part of it
/// @param commitments of contracts and grants
/// @param payments what came of those without a supporting document
record Promises(
        String line,
        List<Entry<SupportingDocument, DocumentState>> documents,
        List<Commitment> commitments,
        List<Commitment> payments) {

    static final Promises NONE = new Promises("");

    private Promises(String line) {
        this(line, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /// What is said of each line that anything is said of, by its id.
    static Map<String, Promises> byLine(
            List<Entry<SupportingDocument, DocumentState>> documents,
            List<Commitment> commitments,
            List<Commitment> payments) {
        Map<String, Promises> lines = new HashMap<>();
        documents.forEach(document -> document.content()
                .lines()
                .forEach(line -> at(lines, line).documents.add(document)));
        commitments.forEach(
                promise -> at(lines, promise.line().toString()).commitments.add(promise));
        payments.forEach(
                payment -> at(lines, payment.line().toString()).payments.add(payment));
        return lines;
    }

    private static Promises at(Map<String, Promises> lines, String line) {
        return lines.computeIfAbsent(line, Promises::new);
    }

    /// What was promised and what is real without having been promised. A promise that was carried out counts by
    /// what it came to where that is more.
    Money committed(boolean withVat) {
        Map<String, Money> promised = Stream.concat(
                        commitments.stream()
                                .map(commitment -> Map.entry(commitment.source().toString(), commitment.amount())),
                        documents.stream()
                                .filter(entry -> is(entry, DocumentKind.Effect.COMMITS))
                                .map(entry -> Map.entry(entry.id().toString(), on(entry, withVat))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Money::plus));
        Map<String, Money> carriedOut = new HashMap<>();
        Money sum = Money.ZERO;
        for (Entry<SupportingDocument, DocumentState> entry : documents) {
            String fulfils = entry.content().fulfils();
            if (!is(entry, DocumentKind.Effect.REALISES)) {
                continue;
            }
            if (promised.containsKey(fulfils)) {
                carriedOut.merge(fulfils, on(entry, withVat), Money::plus);
            } else {
                sum = sum.plus(on(entry, withVat));
            }
        }
        for (Map.Entry<String, Money> promise : promised.entrySet()) {
            Money real = carriedOut.getOrDefault(promise.getKey(), Money.ZERO);
            sum = sum.plus(real.compareTo(promise.getValue()) > 0 ? real : promise.getValue());
        }
        return sum;
    }

    Money realised(boolean withVat) {
        return proved(withVat, List.of(DocumentState.values()));
    }

    Money paid(boolean withVat) {
        return proved(withVat, List.of(DocumentState.PAID));
    }

    private Money proved(boolean withVat, List<DocumentState> states) {
        Stream<Money> proved = documents.stream()
                .filter(entry -> is(entry, DocumentKind.Effect.REALISES) && states.contains(entry.state()))
                .map(entry -> on(entry, withVat));
        return Stream.concat(proved, payments.stream().map(Commitment::amount)).reduce(Money.ZERO, Money::plus);
    }

    private Money on(Entry<SupportingDocument, DocumentState> entry, boolean withVat) {
        return entry.content().on(line, withVat);
    }

    private static boolean is(Entry<SupportingDocument, DocumentState> entry, DocumentKind.Effect effect) {
        DocumentKind kind = entry.content().kind();
        return kind != null && kind.effect() == effect;
    }
}
