package fr.coulisses.announcing;

/// Something of the project that the press or the public is told, and that may change after it was sent.
public enum Fact {
    TITLE("R-X-07"),
    DATES("R-X-07"),
    PLACE("R-X-07"),
    PRICES("R-X-13"),
    CAPACITY("R-X-06"),
    PROGRAMME("R-X-07");

    private final String rule;

    Fact(String rule) {
        this.rule = rule;
    }

    /// The rule that asks for it to be the same everywhere (handbook, R-C4.4-05).
    public String rule() {
        return rule;
    }

    public String labelKey() {
        return "announcing.fact." + name();
    }
}
