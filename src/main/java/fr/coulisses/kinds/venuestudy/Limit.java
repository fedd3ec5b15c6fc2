package fr.coulisses.kinds.venuestudy;

/// One of the limits of a capacity.
///
/// @param source what sets it
/// @param people at most
record Limit(Source source, int people) {

    /// What sets a limit, the strongest first: the figure of the commission prevails over any computed one.
    enum Source {
        COMMISSION,
        EXITS,
        OPERATOR,
        DENSITY;

        String labelKey() {
            return "venuestudy.source." + name();
        }
    }
}
