package fr.coulisses.budget.ui;

import fr.coulisses.budget.Column;
import java.util.UUID;

/// A sentence that stands under a line, about one of its cells.
///
/// @param blocking whether it must be mended before submission
public record LineNote(UUID line, Column column, boolean blocking, String text) {}
