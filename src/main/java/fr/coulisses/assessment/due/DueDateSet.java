package fr.coulisses.assessment.due;

import java.time.LocalDate;
import java.util.UUID;

/// A due date was set or moved for a cohort.
public record DueDateSet(UUID cohort, String kind, LocalDate dueOn) {}
