package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.shared.Money;

/// A total of a sheet, and another way to it.
///
/// @param cell where it stands: `Budget!$B$12`
/// @param recomputed a formula over the lines that must come to the same
record CheckedTotal(String name, String cell, Money amount, String recomputed) {}
