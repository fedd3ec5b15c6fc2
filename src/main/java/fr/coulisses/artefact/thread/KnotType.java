package fr.coulisses.artefact.thread;

/// What a knot of the red thread is, in the order in which a jury asks.
public enum KnotType {
    NEED,
    FINDING,
    AXIS,
    SEGMENT,
    ORIENTATION,
    GENERAL_OBJECTIVE,
    OBJECTIVE,
    ACTION,
    MEDIATION,
    /// Something that makes the project known to an audience.
    COMMUNICATION,
    /// Something that the budget has to pay for: means or an accessibility aid.
    COST,
    BUDGET_LINE,
    INDICATOR,
    PARTNER;

    public String labelKey() {
        return "thread.knot." + name();
    }
}
