package fr.coulisses.spreadsheet;

/// The side of a budget that a part of a sheet is about, as far as its words say.
public enum Side {
    EXPENSE,
    INCOME,
    UNSAID
}
