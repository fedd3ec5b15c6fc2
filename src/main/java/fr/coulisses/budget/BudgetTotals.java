package fr.coulisses.budget;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// What the lines of a budget add up to. Contributions in kind are counted apart and never in the balance (R-C2.1-03).
///
/// @param byClass the monetary total of each two-digit class, and of 86 and 87
/// @param byAccount the total of each account as written
/// @param incomeByCertainty the monetary income that somebody else decides about, by how sure it is
/// @param byHeading the total of each heading, contributions in kind under `IN_KIND`, per section
public record BudgetTotals(
        Money expenses,
        Money income,
        Money inKindExpenses,
        Money inKindIncome,
        Map<String, Money> byClass,
        Map<String, Money> byAccount,
        Map<Section, Map<Heading, Money>> byHeading,
        Map<Certainty, Money> grantsByCertainty,
        Map<Certainty, Money> incomeByCertainty,
        Money publicGrants,
        Money ownResources,
        Money contingency) {

    public static BudgetTotals of(List<BudgetLine> lines) {
        List<Entry> entries = lines.stream().map(BudgetLine::entry).toList();
        Map<Section, Map<Heading, Money>> byHeading = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            byHeading.put(section, grouped(entries, entry -> entry.section() == section, BudgetTotals::heading));
        }
        return new BudgetTotals(
                sum(entries, monetary(Section.EXPENSE)),
                sum(entries, monetary(Section.INCOME)),
                sum(entries, inKind(Section.EXPENSE)),
                sum(entries, inKind(Section.INCOME)),
                grouped(entries, entry -> true, entry -> entry.accountNumber().classNumber()),
                grouped(entries, entry -> true, Entry::account),
                byHeading,
                byCertainty(entries, BudgetTotals::isGrant),
                byCertainty(entries, monetary(Section.INCOME)),
                sum(entries, BudgetTotals::isPublicGrant),
                sum(entries, BudgetTotals::isOwnResource),
                sum(entries, entry -> entry.heading() == Heading.CONTINGENCY && !entry.isInKind()));
    }

    /// What is left over, or with a minus sign what is missing.
    public Money balance() {
        return income.minus(expenses);
    }

    public boolean isBalanced() {
        return balance().isZero();
    }

    /// Public subsidies in percent of the monetary income; the aid of a collecting society is not public money.
    public BigDecimal publicShare() {
        return publicGrants.percentOf(income);
    }

    /// Ticketing, own revenue, sponsorship and own funds in percent of the monetary income.
    public BigDecimal selfFinancing() {
        return ownResources.percentOf(income);
    }

    /// The contingency allowance in percent of the other charges.
    public BigDecimal contingencyRate() {
        return contingency.percentOf(expenses.minus(contingency));
    }

    public Money grants(Certainty certainty) {
        return grantsByCertainty.getOrDefault(certainty, Money.ZERO);
    }

    /// What is left over when only income at least this sure arrives; a team's own forecast is always counted in.
    ///
    /// [Certainty#ACQUIRED] leaves out what is requested and hoped for, [Certainty#HOPED] leaves out nothing.
    public Money balanceWith(Certainty least) {
        Money unsure = incomeByCertainty.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(least) > 0)
                .map(Map.Entry::getValue)
                .reduce(Money.ZERO, Money::plus);
        return balance().minus(unsure);
    }

    /// What is hoped for in percent of the monetary income (R-C2.1-18).
    public BigDecimal hopedShare() {
        return incomeByCertainty.getOrDefault(Certainty.HOPED, Money.ZERO).percentOf(income);
    }

    /// The total of each heading of a section that has one.
    public Map<Heading, Money> headings(Section section) {
        return byHeading.getOrDefault(section, Map.of());
    }

    private static Map<Certainty, Money> byCertainty(List<Entry> entries, Predicate<Entry> counted) {
        return grouped(
                entries,
                entry -> counted.test(entry) && entry.certainty() != null,
                entry -> Objects.requireNonNull(entry.certainty()));
    }

    /// Where a line counts: with an account in kind among the contributions in kind, whatever heading it has.
    private static Heading heading(Entry entry) {
        return entry.isInKind() ? Heading.IN_KIND : entry.heading();
    }

    private static boolean isGrant(Entry entry) {
        return entry.section() == Section.INCOME && entry.account().startsWith("74");
    }

    private static boolean isPublicGrant(Entry entry) {
        return isGrant(entry)
                && (entry.funderType() == null || entry.funderType().isPublic());
    }

    private static boolean isOwnResource(Entry entry) {
        return entry.section() == Section.INCOME
                && !entry.isInKind()
                && switch (entry.heading()) {
                    case TICKETING, OWN_REVENUE, SPONSORSHIP, OWN_FUNDS -> true;
                    default -> false;
                };
    }

    private static Predicate<Entry> monetary(Section section) {
        return entry -> entry.section() == section && !entry.isInKind();
    }

    private static Predicate<Entry> inKind(Section section) {
        return entry -> entry.section() == section && entry.isInKind();
    }

    private static Money sum(List<Entry> entries, Predicate<Entry> counted) {
        return entries.stream().filter(counted).map(Entry::amount).reduce(Money.ZERO, Money::plus);
    }

    private static <K extends Comparable<K>> Map<K, Money> grouped(
            List<Entry> entries, Predicate<Entry> counted, Function<Entry, K> key) {
        Map<K, Money> groups = new TreeMap<>();
        entries.stream().filter(counted).forEach(entry -> groups.merge(key.apply(entry), entry.amount(), Money::plus));
        return groups;
    }
}
