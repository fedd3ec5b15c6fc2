package fr.coulisses.kinds.actionplan;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import org.jspecify.annotations.Nullable;

/// A charge of the budget register that an action cites, as the plan keeps it.
///
/// @param inKind whether it is a contribution in kind, which nobody pays (account 86)
/// @param amount in the basis of the budget
public record CostLine(String id, String label, String account, Boolean inKind, Money amount) {

    public CostLine(
            String id,
            @Nullable String label,
            @Nullable String account,
            @Nullable Boolean inKind,
            @Nullable Money amount) {
        this.id = id;
        this.label = ActionPlan.text(label);
        this.account = ActionPlan.text(account);
        this.inKind = Boolean.TRUE.equals(inKind);
        this.amount = amount == null ? Money.ZERO : amount;
    }

    static boolean isCharge(BudgetLine line) {
        return line.entry().section() == Section.EXPENSE;
    }

    static CostLine of(BudgetLine line) {
        Entry entry = line.entry();
        return new CostLine(line.id().toString(), entry.label(), entry.account(), entry.isInKind(), entry.amount());
    }

    /// The number of the account and the words: `6226 – Régie`.
    String called() {
        return account.isEmpty() ? label : account + " – " + label;
    }
}
