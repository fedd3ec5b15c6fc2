package fr.coulisses.archive;

import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.FrozenParameter;
import fr.coulisses.artefact.WaivedFinding;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.referential.Referential;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// A version as it was submitted, for whoever reads the archive: `version.json`.
///
/// @param content what was frozen; `sha256` was taken of its canonical JSON
record ArchivedVersion(
        UUID id,
        UUID artefact,
        String kind,
        String title,
        int number,
        ArchivedProject.Sheet referential,
        ProjectSheet project,
        JsonNode content,
        String sha256,
        Map<String, FrozenParameter> parameters,
        List<WaivedFinding> findings,
        String note,
        String submittedBy,
        Instant submittedAt) {

    static ArchivedVersion of(ArtefactVersion version, Referential sheet, String submitter) {
        return new ArchivedVersion(
                version.id(),
                version.artefactId(),
                version.kind(),
                version.title(),
                version.number(),
                new ArchivedProject.Sheet(sheet.code(), sheet.revision(), sheet.title()),
                version.project(),
                version.content(),
                version.sha256(),
                version.parameters(),
                version.findings(),
                version.note(),
                submitter,
                version.submittedAt());
    }
}
