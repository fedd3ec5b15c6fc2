package fr.coulisses.budget;

/// How well the tickets sell: prudent, central or optimiste.
public enum Scenario {
    PRUDENT,
    CENTRAL,
    OPTIMISTIC;

    public String labelKey() {
        return "budget.scenario." + name();
    }
}
