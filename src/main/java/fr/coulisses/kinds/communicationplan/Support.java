package fr.coulisses.kinds.communicationplan;

/// What an action uses to reach people (handbook, C4.2).
public enum Support {
    POSTER(Family.PRINT, Channel.OFFLINE),
    FLYER(Family.PRINT, Channel.OFFLINE),
    PROGRAMME(Family.PRINT, Channel.OFFLINE),
    WEBSITE(Family.WEB, Channel.ONLINE),
    EMAIL(Family.MAIL, Channel.ONLINE),
    SOCIAL_ORGANIC(Family.SOCIAL, Channel.ONLINE),
    SOCIAL_PAID(Family.SOCIAL, Channel.ONLINE),
    PRESS(Family.MEDIA, Channel.OFFLINE),
    RADIO(Family.MEDIA, Channel.OFFLINE),
    TV(Family.MEDIA, Channel.OFFLINE),
    FREE_POSTING(Family.POSTING, Channel.OFFLINE),
    MUNICIPAL_POSTING(Family.POSTING, Channel.OFFLINE),
    EVENT(Family.MEETING, Channel.OFFLINE),
    STREET(Family.MEETING, Channel.OFFLINE),
    PARTNERSHIP(Family.RELAY, Channel.OFFLINE),
    INFLUENCE(Family.SOCIAL, Channel.ONLINE),
    SMS(Family.MAIL, Channel.ONLINE),
    PUBLIC_RELATIONS(Family.MEETING, Channel.OFFLINE);

    private final Family family;
    private final Channel channel;

    Support(Family family, Channel channel) {
        this.family = family;
        this.channel = channel;
    }

    public Family family() {
        return family;
    }

    /// Where people usually meet it.
    public Channel usual() {
        return channel;
    }

    /// Whether it hangs where everybody passes.
    boolean isPosted() {
        return this == POSTER || this == STREET || family == Family.POSTING;
    }
}
