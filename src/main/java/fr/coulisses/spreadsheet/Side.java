package fr.coulisses.spreadsheet;

/// The side of a budget that a part of a sheet is about, as far as its words say.
public enum Side {
    EXPENSE,
    INCOME,
    UNSAID;

    /// The side that words name in French or in English, when they name one: « Dépenses », “Income”.
    public static Side named(String words) {
        return Words.side(words);
    }
}
