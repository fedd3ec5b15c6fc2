package fr.coulisses.kinds.venuestudy;

/// One of the limits of a capacity.
///
/// @param source what sets it
/// @param people at most
public record Limit(Source source, int people) {

    /// What sets a limit, the strongest first: the figure of the commission prevails over any computed one.
    public enum Source {
        COMMISSION,
        EXITS,
        OPERATOR,
        DENSITY;

        public String labelKey() {
            return "venuestudy.source." + name();
        }
    }
}
