package fr.coulisses.kinds.stagerider;

/// How the team works soberly.
///
/// @param bottles whether it drinks from bottles that are filled again
/// @param sorting whether it sorts its waste
public record Ecology(boolean bottles, boolean sorting, String note) {

    static final Ecology NONE = new Ecology(false, false, "");

    public Ecology {
        note = Written.text(note);
    }
}
