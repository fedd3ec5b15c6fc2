package fr.coulisses.kinds.emailcampaign;

/// Something of the project that a campaign tells the public, and that may change after it was sent.
public enum Fact {
    TITLE("R-X-07"),
    DATES("R-X-07"),
    PLACE("R-X-07"),
    PRICES("R-X-13");

    private final String rule;

    Fact(String rule) {
        this.rule = rule;
    }

    /// The rule that asks for it to be the same everywhere.
    String rule() {
        return rule;
    }

    public String labelKey() {
        return "emailcampaign.fact." + name();
    }
}
