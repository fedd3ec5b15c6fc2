package fr.coulisses.budget;

/// What one person did to a budget at once, and what one undo takes back.
public enum Gesture {
    TYPE,
    ADD,
    PASTE,
    FILL,
    DELETE,
    IMPORT,
    UNDO,
    REDO;

    /// Undoing and redoing are not themselves undone.
    boolean isReplay() {
        return this == UNDO || this == REDO;
    }

    public String labelKey() {
        return "budget.gesture." + name();
    }
}
