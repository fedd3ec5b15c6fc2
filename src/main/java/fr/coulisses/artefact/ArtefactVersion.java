package fr.coulisses.artefact;

import fr.coulisses.project.ProjectSheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// An artefact as it was submitted. It never changes; the database refuses it.
///
/// @param number 1 for the first submission
/// @param content what was frozen, register rows included
/// @param project the project as it was on that day
/// @param parameters the legal figures that its kind uses, by code, as they were on that day
/// @param findings what the checks said, with the justification of each waived warning
/// @param sha256 of the canonical JSON of the content
public record ArtefactVersion(
        UUID id,
        UUID artefactId,
        UUID projectId,
        UUID referentialId,
        String kind,
        String title,
        int number,
        JsonNode content,
        ProjectSheet project,
        Map<String, FrozenParameter> parameters,
        List<WaivedFinding> findings,
        String note,
        String sha256,
        UUID submittedBy,
        Instant submittedAt) {

    public FrozenContent frozen() {
        return new FrozenContent(kind, title, project, content);
    }
}
