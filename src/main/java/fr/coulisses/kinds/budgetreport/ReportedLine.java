package fr.coulisses.kinds.budgetreport;

import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import fr.coulisses.tracking.TrackedLine;
import java.math.BigDecimal;

/// A line of the budget as it stood at the reporting date, and what its team said of it.
///
/// @param id of the line in the budget
/// @param comment the cause of the deviation and the decision; may be empty
public record ReportedLine(
        String id,
        String label,
        String account,
        Section section,
        Money initial,
        Money revised,
        Money committed,
        Money realised,
        Money paid,
        Money forecast,
        String comment) {

    static ReportedLine of(TrackedLine line, String comment) {
        return new ReportedLine(
                line.line().id().toString(),
                line.line().entry().label(),
                line.line().entry().account(),
                line.line().entry().section(),
                line.initial(),
                line.revised(),
                line.committed(),
                line.realised(),
                line.paid(),
                line.forecast(),
                comment);
    }

    Money deviation() {
        return forecast.minus(revised);
    }

    /// In percent of what was agreed, with one decimal; 100 where nothing was.
    BigDecimal deviationRate() {
        if (revised.isZero()) {
            return deviation().isZero() ? BigDecimal.ZERO.setScale(1) : new BigDecimal("100.0");
        }
        return deviation().percentOf(revised);
    }
}
