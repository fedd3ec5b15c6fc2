package fr.coulisses.tracking;

/// How far a line is off (statut d'alerte).
public enum Alert {
    GREEN,
    ORANGE,
    RED;

    public String labelKey() {
        return "tracking.alert." + name();
    }
}
