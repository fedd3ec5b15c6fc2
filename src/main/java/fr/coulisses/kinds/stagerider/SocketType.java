package fr.coulisses.kinds.stagerider;

/// Outlets of the trade.
public enum SocketType {
    DOMESTIC_16,
    SINGLE_32,
    THREE_PHASE_32,
    THREE_PHASE_63,
    THREE_PHASE_125
}
