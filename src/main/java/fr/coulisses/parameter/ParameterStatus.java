package fr.coulisses.parameter;

import fr.coulisses.shared.Labelled;

/// How sure a figure is, surest first.
public enum ParameterStatus implements Labelled {
    /// Read in its source.
    VERIFIED,
    /// Known from practice, not read again.
    MEMORY,
    /// Uncertain, or likely to have moved: a rule that rests on it never blocks anybody.
    TO_VERIFY;

    @Override
    public String labelKey() {
        return "parameter.status." + name();
    }

    /// The status of something that rests on both.
    ParameterStatus weaker(ParameterStatus other) {
        return compareTo(other) < 0 ? other : this;
    }
}
