package fr.coulisses.budget;

import java.util.UUID;

/// Something to be written into one cell of a line.
///
/// @param expected what the person saw in the cell before, as [Column#textOf] writes it
public record CellEdit(UUID line, Column column, String expected, String typed) {}
