package fr.coulisses.kinds.communicationplan;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.CommunicationCosts;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A charge of the heading of communication, as the plan keeps it.
///
/// @param compared whether the plan is to account for it: commissions and contributions are not
/// @param amount in the basis of the budget
public record PaidLine(String id, String label, String account, Boolean compared, Money amount) {

    public PaidLine(
            String id,
            @Nullable String label,
            @Nullable String account,
            @Nullable Boolean compared,
            @Nullable Money amount) {
        this.id = id;
        this.label = Unwritten.text(label);
        this.account = Unwritten.text(account);
        this.compared = Boolean.TRUE.equals(compared);
        this.amount = amount == null ? Money.ZERO : amount;
    }

    static PaidLine of(BudgetLine line) {
        return new PaidLine(
                line.id().toString(),
                line.entry().label(),
                line.entry().account(),
                CommunicationCosts.isPlanned(line.entry()),
                line.amount());
    }

    /// The number of the account and the words: `623 – Affiches`.
    String called() {
        return account.isEmpty() ? label : account + " – " + label;
    }
}
