package fr.coulisses.examination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a waiver is about: one rule at one place.
///
/// @param artefact `null` for a rule about the project as a whole
/// @param code of the rule
/// @param place in the content of the artefact, as the finding writes it; may be empty
public record WaiverTarget(@Nullable UUID artefact, String code, String place) {}
