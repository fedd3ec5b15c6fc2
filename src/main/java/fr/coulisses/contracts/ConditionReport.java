package fr.coulisses.contracts;

/// When the state of a work is written down, each time that it changes hands.
public enum ConditionReport {
    DEPARTURE,
    ARRIVAL,
    END,
    RETURN
}
