package fr.coulisses.kinds.exhibitionspecification;

/// An outlet, under the name that needs of places give it.
public enum SocketType {
    DOMESTIC_16,
    SINGLE_32,
    THREE_PHASE_32,
    THREE_PHASE_63,
    THREE_PHASE_125
}
