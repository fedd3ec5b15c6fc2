package fr.coulisses.schedule;

/// What became of an undo or a redo.
///
/// @param tasks how many tasks it touched
/// @param skipped how many tasks keep something that somebody else did to them meanwhile
public record TasksUndone(int tasks, int skipped) {}
