package fr.coulisses.register;

import java.time.Instant;
import java.time.LocalDate;

/// One step of an entry.
///
/// @param on the day it was taken, which may lie before the day it was written down
/// @param note why, or what was said; may be empty
/// @param by who wrote it down
public record Move<S extends Enum<S>>(S from, S to, LocalDate on, String note, String by, Instant at) {}
