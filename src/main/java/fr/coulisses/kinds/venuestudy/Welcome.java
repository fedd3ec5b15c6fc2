package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// How the public is received.
public record Welcome(
        String hall,
        Boolean ticketOffice,
        Boolean cloakroom,
        @Nullable Integer toilets,
        String bar,
        String accessible,
        @Nullable Integer wheelchairs,
        Boolean lift,
        @Nullable Permission loop,
        String signs) {

    static final Welcome NONE = new Welcome("", false, false, null, "", "", null, false, null, "");

    public Welcome(
            @Nullable String hall,
            @Nullable Boolean ticketOffice,
            @Nullable Boolean cloakroom,
            @Nullable Integer toilets,
            @Nullable String bar,
            @Nullable String accessible,
            @Nullable Integer wheelchairs,
            @Nullable Boolean lift,
            @Nullable Permission loop,
            @Nullable String signs) {
        this.hall = Unwritten.text(hall);
        this.ticketOffice = Boolean.TRUE.equals(ticketOffice);
        this.cloakroom = Boolean.TRUE.equals(cloakroom);
        this.toilets = toilets;
        this.bar = Unwritten.text(bar);
        this.accessible = Unwritten.text(accessible);
        this.wheelchairs = wheelchairs;
        this.lift = Boolean.TRUE.equals(lift);
        this.loop = loop;
        this.signs = Unwritten.text(signs);
    }
}
