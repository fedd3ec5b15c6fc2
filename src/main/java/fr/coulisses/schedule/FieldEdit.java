package fr.coulisses.schedule;

/// Something typed into one field of a task.
///
/// @param expected what the person saw there before, as [TaskField#textOf] writes it
public record FieldEdit(TaskField field, String expected, String typed) {}
