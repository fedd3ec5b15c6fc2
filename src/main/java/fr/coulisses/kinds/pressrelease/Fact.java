package fr.coulisses.kinds.pressrelease;

/// Something of the project that a release tells the press, and that may change after it was sent.
public enum Fact {
    TITLE,
    DATES,
    PLACE,
    PRICES,
    CAPACITY,
    PROGRAMME;

    public String labelKey() {
        return "pressrelease.fact." + name();
    }
}
