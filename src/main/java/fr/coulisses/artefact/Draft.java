package fr.coulisses.artefact;

import tools.jackson.databind.JsonNode;

/// An artefact with its draft, as somebody opened it.
///
/// @param content the JSON that was stored: what a later save is compared with
public record Draft(Artefact artefact, JsonNode content) {}
