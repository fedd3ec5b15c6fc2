package fr.coulisses.referential;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// The next revision of a sheet while it is written.
///
/// @param base the revision it is made from
/// @param content see [DraftedCriteria]
/// @param at when it was last saved
public record RevisionDraft(Referential base, JsonNode content, Instant at) {}
