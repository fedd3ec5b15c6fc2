package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.thread.Measurements.Measured;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the evaluation measured, as it stood when the report was composed.
///
/// @param target what was aimed at, in `unit`
/// @param value what was measured last, in `unit`
/// @param on when
/// @param reached whether that is the target, or better; `null` while one of them is not known
public record MeasuredIndicator(
        String id,
        String label,
        String unit,
        @Nullable BigDecimal target,
        @Nullable BigDecimal value,
        @Nullable LocalDate on,
        @Nullable Boolean reached) {

    public MeasuredIndicator {
        label = Unwritten.text(label);
        unit = Unwritten.text(unit);
    }

    static MeasuredIndicator of(Measured measured) {
        return new MeasuredIndicator(
                measured.id(),
                measured.label(),
                measured.unit(),
                measured.target(),
                measured.value(),
                measured.on(),
                measured.reached());
    }
}
