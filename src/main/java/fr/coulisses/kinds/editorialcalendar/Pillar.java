package fr.coulisses.kinds.editorialcalendar;

/// What a post speaks of: a calendar that has them all does more than advertise.
public enum Pillar {
    BACKSTAGE,
    ARTISTS,
    PRACTICAL,
    MEDIATION,
    PARTNERS,
    VOLUNTEERS,
    TICKETING;

    public String labelKey() {
        return "editorialcalendar.pillar." + name();
    }

    /// Whether its texts tell prices.
    boolean tellsPrices() {
        return this == TICKETING || this == PRACTICAL;
    }
}
