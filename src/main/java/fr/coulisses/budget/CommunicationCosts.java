package fr.coulisses.budget;

import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Money;
import java.util.Collection;
import java.util.Set;

/// Which charges a communication plan accounts for (handbook, R-X-04): those of the heading, but for the
/// commissions of ticketing and fund-raising and the contribution of those who show works.
public final class CommunicationCosts {

    private static final String COMMISSIONS = "6222";
    private static final Set<String> EXCLUDED = Set.of("commission", "commissions", "contribution diffuseur");

    private CommunicationCosts() {}

    /// Whether a line is of the heading of communication at all.
    public static boolean isOfTheHeading(Entry entry) {
        return entry.section() == Section.EXPENSE && entry.heading() == Heading.COMMUNICATION && !entry.isInKind();
    }

    /// Whether a communication plan is to account for a line.
    public static boolean isPlanned(Entry entry) {
        String label = " " + FoldedText.of(entry.label()) + " ";
        return isOfTheHeading(entry)
                && !entry.account().startsWith(COMMISSIONS)
                && EXCLUDED.stream().noneMatch(word -> label.contains(" " + word + " "));
    }

    /// What a budget has for a communication plan.
    public static Money of(Collection<BudgetLine> lines) {
        return lines.stream()
                .filter(line -> isPlanned(line.entry()))
                .map(BudgetLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /// Whether a plan agrees with a budget: within one percent of it.
    public static boolean agree(Money planned, Money budgeted) {
        Money gap = planned.minus(budgeted).absolute();
        return gap.euros().movePointRight(2).compareTo(budgeted.absolute().euros()) <= 0;
    }
}
