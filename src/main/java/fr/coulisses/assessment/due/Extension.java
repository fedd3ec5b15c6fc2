package fr.coulisses.assessment.due;

import java.time.LocalDate;
import java.util.UUID;

/// A student who has longer than their cohort, and why.
///
/// @param reason 1 to 500 characters, for the student and whoever manages the dates
public record Extension(UUID studentId, String student, LocalDate dueOn, String reason, String givenBy) {}
