package fr.coulisses.assessment.due;

import java.time.LocalDate;
import java.util.UUID;

/// A student was given longer for their artefacts of a kind.
public record ExtensionGiven(UUID student, String kind, LocalDate dueOn, String reason, UUID givenBy) {}
