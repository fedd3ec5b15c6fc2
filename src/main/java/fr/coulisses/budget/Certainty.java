package fr.coulisses.budget;

/// How sure an income is: acquis, demandé, pressenti.
public enum Certainty {
    ACQUIRED("acquis"),
    REQUESTED("demandé"),
    HOPED("pressenti");

    private final String word;

    Certainty(String word) {
        this.word = word;
    }

    /// The word of the spreadsheet columns, in French.
    public String word() {
        return word;
    }
}
