package fr.coulisses.kinds.editorialcalendar;

/// Where a post is published.
public enum Network {
    INSTAGRAM,
    FACEBOOK,
    LINKEDIN,
    TIKTOK,
    YOUTUBE,
    X,
    THREADS,
    BLUESKY,
    OTHER;

    public String labelKey() {
        return "editorialcalendar.network." + name();
    }
}
