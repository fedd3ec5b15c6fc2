package fr.coulisses.budget;

/// What became of an undo or a redo.
///
/// @param gesture what was taken back or done again
/// @param lines how many lines it touched
/// @param skipped how many cells or lines were left alone because somebody else changed them meanwhile
public record Undone(Gesture gesture, int lines, int skipped) {}
