package fr.coulisses.archive;

import fr.coulisses.assessment.ReviewState;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// The versions that a project brought with it when it was opened from an archive.
@Service
public class ImportedVersions {

    private final History history;
    private final ProjectAccess access;
    private final JsonMapper json;

    ImportedVersions(History history, ProjectAccess access, JsonMapper json) {
        this.history = history;
        this.access = access;
        this.json = json;
    }

    /// By title and number, for all who may read the project.
    @Transactional(readOnly = true)
    public List<ImportedVersion> of(UUID project) {
        access.require(project, Right.READ);
        Map<String, String> files =
                history.kept(project).stream().collect(Collectors.toMap(History.Kept::path, History.Kept::content));
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(History.VERSION))
                .map(file -> read(
                        json.readTree(file.getValue()),
                        node(files.get(file.getKey().replace(History.VERSION, History.EVALUATION)))))
                .sorted(Comparator.comparing(ImportedVersion::title).thenComparingInt(ImportedVersion::number))
                .toList();
    }

    private JsonNode node(@Nullable String content) {
        return content == null ? MissingNode.getInstance() : json.readTree(content);
    }

    private static ImportedVersion read(JsonNode version, JsonNode evaluation) {
        return new ImportedVersion(
                version.path("kind").asString(""),
                version.path("title").asString(""),
                version.path("number").asInt(0),
                version.path("submittedBy").asString(""),
                moment(version.path("submittedAt").asString("")),
                Arrays.stream(ReviewState.values())
                        .filter(state ->
                                state.name().equals(evaluation.path("state").asString("")))
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
