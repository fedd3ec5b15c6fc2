package fr.coulisses.tracking;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A line of the budget as its tracking stands (handbook, C2.3).
///
/// @param line as the budget has it today, or had it in the last revision when it is gone since
/// @param initial what the first agreed budget said; zero for a line that came later
/// @param revised what the last agreed budget says
/// @param committed what is promised: signed contracts, quotes and orders, and what is real without any of them
/// @param realised what is real: invoices, payslips, receipts
/// @param paid what was paid or received
/// @param typed what the team expects at completion; `null` while it leaves that to the figures
public record TrackedLine(
        BudgetLine line,
        Money initial,
        Money revised,
        Money committed,
        Money realised,
        Money paid,
        @Nullable BigDecimal typed) {

    /// What may still be promised; below zero when more is promised than was agreed.
    public Money remaining() {
        return revised.minus(committed);
    }

    /// What is expected at completion (atterrissage): what the team typed, or else the largest of what is agreed,
    /// promised and real.
    public Money forecast() {
        if (typed != null) {
            return new Money(typed);
        }
        Money sure = committed.compareTo(realised) > 0 ? committed : realised;
        return sure.compareTo(revised) > 0 ? sure : revised;
    }

    /// What is expected above what was agreed; below zero for less.
    public Money deviation() {
        return forecast().minus(revised);
    }

    /// The deviation in percent of what was agreed, with one decimal; 100 where nothing was.
    public BigDecimal deviationRate() {
        if (revised.isZero()) {
            return deviation().isZero() ? BigDecimal.ZERO.setScale(1) : new BigDecimal("100.0");
        }
        return deviation().percentOf(revised);
    }

    public Alert alert(AlertThresholds thresholds) {
        return thresholds.of(deviationRate().abs());
    }
}
