package fr.coulisses.parameter;

/// How sure a figure is, surest first.
public enum ParameterStatus {
    /// Read in its source.
    VERIFIED,
    /// Known from practice, not read again.
    MEMORY,
    /// Uncertain, or likely to have moved: a rule that rests on it never blocks anybody.
    TO_VERIFY;

    public String labelKey() {
        return "parameter.status." + name();
    }

    /// The status of something that rests on both.
    ParameterStatus weaker(ParameterStatus other) {
        return compareTo(other) < 0 ? other : this;
    }
}
