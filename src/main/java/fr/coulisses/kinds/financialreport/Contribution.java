package fr.coulisses.kinds.financialreport;

import fr.coulisses.budget.FormLine;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Something that was given in kind, or used: the tracking follows money only.
///
/// @param account one of 86 for what was used, of 87 for what was given
/// @param value in euros; `null` while nobody valued it
public record Contribution(
        String id, String account, String label, @Nullable BigDecimal value) {

    public Contribution {
        account = Unwritten.text(account).strip();
        label = Unwritten.text(label);
    }

    /// The same as a line of the form.
    FormLine line() {
        return new FormLine(
                id, account.startsWith("87") ? Section.INCOME : Section.EXPENSE, account, label, null, amount());
    }

    Money amount() {
        return value == null ? Money.ZERO : new Money(value);
    }
}
