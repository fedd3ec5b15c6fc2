package fr.coulisses.register;

/// A deadline of an entry is near. The same may be said several times.
///
/// @param ahead of so many days people are reminded now
public record DeadlineNear(DatedEntry deadline, int ahead) {}
