package fr.coulisses.kinds.evaluationplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an indicator was on a day.
///
/// @param computed whether the application computed it that day
public record Measure(
        String id, @Nullable LocalDate on, @Nullable BigDecimal value, String comment, Boolean computed) {
    public Measure(
            String id,
            @Nullable LocalDate on,
            @Nullable BigDecimal value,
            @Nullable String comment,
            @Nullable Boolean computed) {
        this.id = id;
        this.on = on;
        this.value = value;
        this.comment = EvaluationPlan.text(comment);
        this.computed = Boolean.TRUE.equals(computed);
    }
}
