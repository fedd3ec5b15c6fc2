package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.export.Plan;

/// What things on a plot are for; each can be hidden.
public enum Layer {
    /// Risers, tables, curtains: what others stand on or behind.
    SET(Plan.Line.GROUND),
    INSTRUMENTS(Plan.Line.PLAIN),
    AUDIO(Plan.Line.THIN),
    MONITORS(Plan.Line.STRONG),
    POWER(Plan.Line.MARKED);

    private final Plan.Line line;

    Layer(Plan.Line line) {
        this.line = line;
    }

    Plan.Line line() {
        return line;
    }
}
