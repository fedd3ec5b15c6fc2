package fr.coulisses.kinds.venuestudy;

import org.jspecify.annotations.Nullable;

/// How the public is received.
public record Welcome(
        String hall,
        boolean ticketOffice,
        boolean cloakroom,
        @Nullable Integer toilets,
        String bar,
        String accessible,
        @Nullable Integer wheelchairs,
        boolean lift,
        @Nullable Permission loop,
        String signs) {

    static final Welcome NONE = new Welcome("", false, false, null, "", "", null, false, null, "");

    public Welcome {
        hall = Unwritten.text(hall);
        bar = Unwritten.text(bar);
        accessible = Unwritten.text(accessible);
        signs = Unwritten.text(signs);
    }
}
