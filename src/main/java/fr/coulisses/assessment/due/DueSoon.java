package fr.coulisses.assessment.due;

import java.time.LocalDate;
import java.util.UUID;

/// A student has not submitted something that is due soon. The same may be said several times.
///
/// @param days 7 in the last week, 2 in the last two days
public record DueSoon(UUID student, String kind, LocalDate dueOn, int days) {}
