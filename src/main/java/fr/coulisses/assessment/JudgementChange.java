package fr.coulisses.assessment;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// A judgement that was changed after its release: what it was, what it became, who did it and why.
public record JudgementChange(String person, Instant at, String reason, JsonNode before, JsonNode after) {}
