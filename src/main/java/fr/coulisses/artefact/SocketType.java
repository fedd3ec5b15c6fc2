package fr.coulisses.artefact;

import fr.coulisses.shared.Labelled;

/// Outlets of the trade: those that needs ask for and places have.
public enum SocketType implements Labelled {
    DOMESTIC_16,
    SINGLE_32,
    THREE_PHASE_32,
    THREE_PHASE_63,
    THREE_PHASE_125;

    @Override
    public String labelKey() {
        return "artefact.socketType." + name();
    }
}
