package fr.coulisses.schedule;

/// What a task belongs to, in the order in which a production works them off.
public enum Lot {
    CONCEPTION,
    ADMINISTRATION,
    FUNDING,
    ARTISTIC,
    LEGAL,
    TECHNICAL,
    VENUE_SAFETY,
    COMMUNICATION,
    PRESS,
    TICKETING,
    MEDIATION,
    LOGISTICS,
    OPERATION,
    REVIEW;

    public String labelKey() {
        return "schedule.lot." + name();
    }
}
