package fr.coulisses.archive;

import fr.coulisses.artefact.FrozenContent;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.project.ProjectSheet;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A version as the files of an archive tell it. Only that they are JSON is sure: they may come from any release, and
/// from anybody.
///
/// @param place among the versions of the archive, from 1
/// @param evaluation missing when the archive has none
record KeptVersion(int place, JsonNode version, JsonNode evaluation) {

    private static final String UNNAMED = "…";

    ImportedVersion summary() {
        return new ImportedVersion(
                place,
                text("kind"),
                text("title"),
                version.path("number").asInt(0),
                text("submittedBy"),
                moment(text("submittedAt")),
                Arrays.stream(ReviewState.values())
                        .filter(state ->
                                state.name().equals(evaluation.path("state").asString("")))
                        .findFirst()
                        .orElse(null));
    }

    String text(String field) {
        return version.path(field).asString("");
    }

    JsonNode content() {
        return version.path("content");
    }

    FrozenContent frozen(JsonMapper json) {
        return new FrozenContent(text("kind"), text("title"), project(json), content());
    }

    /// Without what cannot be read of it, a project has no more than a name.
    private ProjectSheet project(JsonMapper json) {
        try {
            ProjectSheet sheet = json.treeToValue(version.path("project"), ProjectSheet.class);
            return sheet == null ? ProjectSheet.titled(UNNAMED) : sheet;
        } catch (JacksonException changedShape) {
            return ProjectSheet.titled(UNNAMED);
        }
    }

    private static @Nullable Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
