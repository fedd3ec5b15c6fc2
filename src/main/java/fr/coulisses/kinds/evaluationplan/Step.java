package fr.coulisses.kinds.evaluationplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A step of the project.
///
/// @param endsOn when it is over
public record Step(String id, String name, @Nullable LocalDate endsOn) {
    public Step(String id, @Nullable String name, @Nullable LocalDate endsOn) {
        this.id = id;
        this.name = EvaluationPlan.text(name);
        this.endsOn = endsOn;
    }
}
