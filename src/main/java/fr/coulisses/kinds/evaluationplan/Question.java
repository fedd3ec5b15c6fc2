package fr.coulisses.kinds.evaluationplan;

import org.jspecify.annotations.Nullable;

/// What the evaluation is to answer.
public record Question(String id, String text, @Nullable Criterion criterion) {
    public Question(String id, @Nullable String text, @Nullable Criterion criterion) {
        this.id = id;
        this.text = EvaluationPlan.text(text);
        this.criterion = criterion;
    }
}
