package fr.coulisses.kinds.venuestudy;

/// Families of equipment that a rider lists.
public enum StockSort {
    MIC,
    LANTERN,
    BACKLINE
}
