package fr.coulisses.artefact.difference;

/// What became of a place between two versions; shown by a sign and a word.
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
        return "artefact.change." + name();
    }
}
