package fr.coulisses.budget;

/// Whether every amount of a budget is before VAT (HT) or with it (TTC); never both in one budget.
public enum Basis {
    HT,
    TTC
}
