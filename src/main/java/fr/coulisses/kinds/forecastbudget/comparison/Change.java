package fr.coulisses.kinds.forecastbudget.comparison;

/// What became of a line between two budgets; shown by a sign and a word.
public enum Change {
    SAME("="),
    CHANGED("≠"),
    ADDED("+"),
    REMOVED("−");

    private final String sign;

    Change(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public String labelKey() {
        return "forecastbudget.change." + name();
    }
}
