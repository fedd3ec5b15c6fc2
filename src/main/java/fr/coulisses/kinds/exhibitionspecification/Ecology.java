package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;

/// How the exhibition works soberly.
///
/// @param reuse whether its scenography is taken from another one or goes on to one
/// @param shared whether transports are shared
/// @param after what becomes of what was built
public record Ecology(Boolean reuse, Boolean shared, String materials, String after) {

    static final Ecology NONE = new Ecology(false, false, "", "");

    public Ecology {
        reuse = Boolean.TRUE.equals(reuse);
        shared = Boolean.TRUE.equals(shared);
        materials = Unwritten.text(materials);
        after = Unwritten.text(after);
    }
}
