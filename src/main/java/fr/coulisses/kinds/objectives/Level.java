package fr.coulisses.kinds.objectives;

import java.util.Optional;

/// The levels of the tree, from the top down.
public enum Level {
    PURPOSE("purpose", ""),
    ORIENTATION("orientations", ""),
    GENERAL("general", "orientation"),
    OPERATIONAL("operational", "general");

    private final String list;
    private final String parent;

    Level(String list, String parent) {
        this.list = list;
        this.parent = parent;
    }

    /// The place of its rows in the content; the purpose is one text and has none.
    public String list() {
        return list;
    }

    /// The field of a row that names the row above it; empty for those under the purpose.
    public String parent() {
        return parent;
    }

    /// The level under this one.
    public Optional<Level> below() {
        return switch (this) {
            case PURPOSE -> Optional.of(ORIENTATION);
            case ORIENTATION -> Optional.of(GENERAL);
            case GENERAL -> Optional.of(OPERATIONAL);
            case OPERATIONAL -> Optional.empty();
        };
    }

    /// The level above this one; the purpose has none above it but itself.
    Level above() {
        return switch (this) {
            case PURPOSE, ORIENTATION -> PURPOSE;
            case GENERAL -> ORIENTATION;
            case OPERATIONAL -> GENERAL;
        };
    }

    public String labelKey() {
        return "objectives.level." + name();
    }
}
