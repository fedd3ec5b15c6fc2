package fr.coulisses.register;

import fr.coulisses.shared.DraftMerge;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What became of a change of an entry.
///
/// @param conflicts the fields that somebody else changed too; their value stands, mine waits for a choice
public record SavedEntry(JsonNode content, Instant at, List<DraftMerge.Conflict> conflicts) {}
