package fr.coulisses.kinds.evaluationplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a step leaves behind.
///
/// @param step its id
/// @param format how it is handed over: a PDF, a signed copy
/// @param acceptance by what one knows that it is good
/// @param validatedBy who accepts it
public record Deliverable(
        String id,
        String title,
        String step,
        String format,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate deliveredOn,
        String acceptance,
        String validatedBy) {
    public Deliverable(
            String id,
            @Nullable String title,
            @Nullable String step,
            @Nullable String format,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate deliveredOn,
            @Nullable String acceptance,
            @Nullable String validatedBy) {
        this.id = id;
        this.title = EvaluationPlan.text(title);
        this.step = EvaluationPlan.text(step);
        this.format = EvaluationPlan.text(format);
        this.dueOn = dueOn;
        this.deliveredOn = deliveredOn;
        this.acceptance = EvaluationPlan.text(acceptance);
        this.validatedBy = EvaluationPlan.text(validatedBy);
    }

    /// Days between the day it was due and the day it came: positive when late; 0 while one of them is open.
    long lateness() {
        return dueOn == null || deliveredOn == null ? 0 : deliveredOn.toEpochDay() - dueOn.toEpochDay();
    }
}
