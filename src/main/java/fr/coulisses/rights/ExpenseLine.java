package fr.coulisses.rights;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A charge of the budget that pays for rights.
///
/// @param forRights whether it stands under the heading of rights or in account 651; others are cited by a work
/// @param amount in the basis of the budget
public record ExpenseLine(String id, String label, String account, Boolean forRights, Money amount) {

    private static final String ACCOUNT = "651";
    private static final List<String> EQUITABLE = List.of("spre", "remuneration equitable");

    public ExpenseLine(
            String id,
            @Nullable String label,
            @Nullable String account,
            @Nullable Boolean forRights,
            @Nullable Money amount) {
        this.id = id;
        this.label = Objects.requireNonNullElse(label, "");
        this.account = Objects.requireNonNullElse(account, "");
        this.forRights = Boolean.TRUE.equals(forRights);
        this.amount = Objects.requireNonNullElse(amount, Money.ZERO);
    }

    /// The lines of a budget that pay for rights, and those that works cite.
    public static List<ExpenseLine> of(BudgetSheet budget, Collection<UsedWork> works) {
        Set<String> cited =
                works.stream().flatMap(work -> work.request().lines().stream()).collect(Collectors.toSet());
        return budget.lines().stream()
                .filter(ExpenseLine::isPaid)
                .map(ExpenseLine::of)
                .filter(line -> line.forRights() || cited.contains(line.id()) || line.isEquitableRemuneration())
                .toList();
    }

    /// Whether a line of the budget can pay for rights.
    public static boolean isPaid(BudgetLine line) {
        return line.entry().section() == Section.EXPENSE && !line.entry().isInKind();
    }

    private static ExpenseLine of(BudgetLine line) {
        Entry entry = line.entry();
        boolean forRights = entry.heading() == Heading.RIGHTS || entry.account().startsWith(ACCOUNT);
        return new ExpenseLine(line.id().toString(), entry.label(), entry.account(), forRights, entry.amount());
    }

    /// Whether it is for the performers and producers of recordings.
    public boolean isEquitableRemuneration() {
        String words = FoldedText.of(label);
        return EQUITABLE.stream().anyMatch(words::contains);
    }
}
