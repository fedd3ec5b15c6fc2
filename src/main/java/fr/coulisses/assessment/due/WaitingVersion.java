package fr.coulisses.assessment.due;

import java.time.LocalDate;
import java.util.UUID;

/// A version that waits for a tutor.
public record WaitingVersion(UUID id, String title, int number, String project, LocalDate submittedOn) {}
