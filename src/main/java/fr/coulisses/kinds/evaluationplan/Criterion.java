package fr.coulisses.kinds.evaluationplan;

/// What a project is judged by.
public enum Criterion {
    RELEVANCE,
    COHERENCE,
    EFFECTIVENESS,
    EFFICIENCY,
    IMPACT,
    SUSTAINABILITY,
    ACCESSIBILITY;

    public String labelKey() {
        return "evaluationplan.criterion." + name();
    }
}
