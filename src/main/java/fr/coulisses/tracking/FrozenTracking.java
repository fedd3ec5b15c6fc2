package fr.coulisses.tracking;

import java.time.LocalDate;

/// The tracking as it stood at a reporting date.
///
/// @param on the reporting date
/// @param by who froze it
public record FrozenTracking(int number, LocalDate on, TrackingSheet sheet, String by) {}
