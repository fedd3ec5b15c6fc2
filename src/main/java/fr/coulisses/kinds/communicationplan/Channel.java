package fr.coulisses.kinds.communicationplan;

/// Where people meet a support.
public enum Channel {
    ONLINE,
    OFFLINE
}
