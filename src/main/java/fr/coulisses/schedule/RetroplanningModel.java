package fr.coulisses.schedule;

/// What the reference retroplanning was written for.
public enum RetroplanningModel {
    /// Also for a festival or a show.
    CONCERT,
    EXHIBITION;

    public String labelKey() {
        return "schedule.model." + name();
    }
}
