package fr.coulisses.budget.ui;

import java.util.UUID;

/// Something outside the budget that a line belongs to, shown in the line with a way to it.
///
/// @param text as short as a cell is, for instance `Action 3`
/// @param title what it is in full
/// @param address of the page that says more
public record LineMark(UUID line, String text, String title, String address) {}
