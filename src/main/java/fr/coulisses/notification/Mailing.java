package fr.coulisses.notification;

/// How a person wants to be told of a kind of thing. It always stands in the application.
public enum Mailing {
    APPLICATION,
    AT_ONCE,
    /// With everything else of the day, in the evening.
    DAILY;

    public String labelKey() {
        return "notification.mailing." + name();
    }
}
