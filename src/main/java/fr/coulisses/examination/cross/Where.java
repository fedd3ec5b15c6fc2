package fr.coulisses.examination.cross;

import fr.coulisses.artefact.thread.KnotType;

/// The page of a project that something stands on.
public enum Where {
    ARTEFACT,
    SHEET,
    BUDGET,
    SCHEDULE,
    CONTACTS,
    /// An entry of a register that goes from state to state.
    REGISTER,
    /// Nowhere yet: the project has no artefact that would say it.
    PROJECT;

    /// The page of the register whose rows are knots of a type.
    public static Where ofRegister(KnotType type) {
        return switch (type) {
            case PARTNER -> CONTACTS;
            case BUDGET_LINE -> BUDGET;
            default -> SCHEDULE;
        };
    }

    public String labelKey() {
        return "examination.where." + name();
    }
}
