package fr.coulisses.artefact;

import fr.coulisses.project.ProjectSheet;
import tools.jackson.databind.JsonNode;

/// What was frozen of an artefact when it was submitted, here or in another school.
///
/// @param kind one that this release may not know any more
/// @param project the project as it was on that day
public record FrozenContent(String kind, String title, ProjectSheet project, JsonNode content) {}
