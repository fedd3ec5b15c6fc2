package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;

/// How the team works soberly.
///
/// @param bottles whether it drinks from bottles that are filled again
/// @param sorting whether it sorts its waste
public record Ecology(Boolean bottles, Boolean sorting, String note) {

    static final Ecology NONE = new Ecology(false, false, "");

    public Ecology {
        bottles = Boolean.TRUE.equals(bottles);
        sorting = Boolean.TRUE.equals(sorting);
        note = Unwritten.text(note);
    }
}
