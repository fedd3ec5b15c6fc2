package fr.coulisses.archive;

import fr.coulisses.artefact.CanonicalJson;
import fr.coulisses.artefact.WaivedFinding;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Field;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How an imported version was submitted, as text: who and when, the word to the tutor, the warnings that were
/// justified, and whether its content is still what its fingerprint was taken of.
final class SubmissionText {

    private final KeptVersion version;
    private final JsonMapper json;
    private final Wording wording;

    SubmissionText(KeptVersion version, JsonMapper json, Wording wording) {
        this.version = version;
        this.json = json;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Field> fields = new ArrayList<>();
        ImportedVersion summary = version.summary();
        add(fields, "archive.reading.submittedBy", summary.submittedBy());
        Instant at = summary.submittedAt();
        add(fields, "archive.reading.submittedAt", at == null ? "" : Formats.moment(at));
        add(fields, "archive.reading.note", version.text("note"));
        JsonNode sheet = version.version().path("referential");
        add(
                fields,
                "archive.reading.sheet",
                wording.text(
                        "assessment.submission.referential",
                        sheet.path("code").asString("–"),
                        sheet.path("revision").asString("–")));
        String sha256 = version.text("sha256");
        add(fields, "archive.reading.sha256", sha256);
        boolean right = CanonicalJson.sha256(version.content()).equals(sha256);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Fields(fields));
        blocks.add(new Block.Paragraph(wording.text(right ? "archive.reading.intact" : "archive.reading.altered")));
        List<String> warnings = warnings();
        if (!warnings.isEmpty()) {
            blocks.add(new Block.Heading(2, wording.text("assessment.submission.warnings")));
            blocks.add(new Block.Bullets(warnings));
        }
        return blocks;
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (JsonNode finding : version.version().path("findings")) {
            try {
                WaivedFinding waived = json.treeToValue(finding, WaivedFinding.class);
                if (!waived.justification().isBlank()) {
                    warnings.add(wording.text(
                            "archive.reading.warning",
                            waived.finding().code(),
                            wording.text(
                                    waived.finding().message(), waived.finding().words(wording.language())),
                            waived.justification()));
                }
            } catch (JacksonException | NullPointerException | Labels.MissingLabel changed) {
                // A finding of another release is told as it is kept.
                warnings.add(finding.toString());
            }
        }
        return warnings;
    }

    private void add(List<Field> fields, String label, String value) {
        if (!value.isBlank()) {
            fields.add(new Field(wording.text(label), value));
        }
    }
}
