package fr.coulisses.kinds.venuestudy;

/// Outlets of the trade, under the names that needs have for them.
public enum SocketType {
    DOMESTIC_16,
    SINGLE_32,
    THREE_PHASE_32,
    THREE_PHASE_63,
    THREE_PHASE_125
}
