package fr.coulisses.assessment.due;

import java.time.LocalDate;
import java.util.UUID;

/// A day until which artefacts of a kind are to be submitted.
///
/// @param id of the due date of the cohort
public record DueDay(UUID id, String kind, LocalDate dueOn, String cohort) {}
