package fr.coulisses.kinds.exhibitionspecification;

import java.util.List;

/// When the condition of a work is written down, in the order in which it happens.
public enum ReportStep {
    DEPARTURE,
    ARRIVAL,
    HANGING,
    REMOVAL,
    RETURN;

    /// Those that a work which travels cannot do without (R-C3.3-07).
    static final List<ReportStep> OF_A_JOURNEY = List.of(DEPARTURE, ARRIVAL, RETURN);

    public String labelKey() {
        return "exhibitionspecification.reportStep." + name();
    }
}
