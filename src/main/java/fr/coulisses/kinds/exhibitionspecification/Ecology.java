package fr.coulisses.kinds.exhibitionspecification;

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
        materials = Written.text(materials);
        after = Written.text(after);
    }
}
