package fr.coulisses.examination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a waiver is about: one sentence of one rule at one place.
///
/// @param artefact `null` for a rule about the project as a whole
/// @param code of the rule
/// @param place in the content of the artefact, as the finding writes it; may be empty
/// @param sentence the label of what the rule says there: it may say several things of one place
public record WaiverTarget(@Nullable UUID artefact, String code, String place, String sentence) {}
