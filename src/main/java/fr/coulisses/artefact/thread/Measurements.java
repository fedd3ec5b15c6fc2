package fr.coulisses.artefact.thread;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was measured of the indicators of a project: said by the kind that measures, asked by those that report.
public interface Measurements {

    /// The indicators in their order, measured or not yet, for those who follow the work.
    List<Measured> of(UUID project);

    /// An indicator and its last measure.
    ///
    /// @param id of the indicator, a knot of the red thread
    /// @param target what is aimed at, in `unit`
    /// @param value what was measured last, in `unit`
    /// @param on when
    /// @param reached whether that is the target, or better; `null` while one of them is not known
    record Measured(
            String id,
            String label,
            String unit,
            @Nullable BigDecimal target,
            @Nullable BigDecimal value,
            @Nullable LocalDate on,
            @Nullable Boolean reached) {}
}
