package fr.coulisses.archive;

import fr.coulisses.artefact.FrozenContent;
import fr.coulisses.artefact.Places;
import fr.coulisses.artefact.VersionReadings;
import fr.coulisses.artefact.Wording;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final VersionReadings readings;
    private final Referentials referentials;
    private final ProjectAccess access;
    private final Labels labels;
    private final JsonMapper json;

    ImportedVersions(
            History history,
            VersionReadings readings,
            Referentials referentials,
            ProjectAccess access,
            Labels labels,
            JsonMapper json) {
        this.history = history;
        this.readings = readings;
        this.referentials = referentials;
        this.access = access;
        this.labels = labels;
        this.json = json;
    }

    /// By title and number, for all who may read the project.
    @Transactional(readOnly = true)
    public List<ImportedVersion> of(UUID project) {
        access.require(project, Right.READ);
        return files(project).stream()
                .map(KeptVersion::summary)
                .sorted(Comparator.comparing(ImportedVersion::title).thenComparingInt(ImportedVersion::number))
                .toList();
    }

    /// One of them with everything that the archive tells of it, for all who may read the project.
    ///
    /// @param place as [ImportedVersion#place] says
    /// @throws NotFound when there is none
    @Transactional(readOnly = true)
    public ImportedReading read(UUID project, int place, Locale language) {
        access.require(project, Right.READ);
        KeptVersion version = files(project).stream()
                .filter(file -> file.place() == place)
                .findFirst()
                .orElseThrow(NotFound::new);
        FrozenContent frozen = version.frozen(json);
        Wording wording = new Wording(labels, language, frozen.project());
        Places places = new Places(readings.places(frozen, language));
        return new ImportedReading(
                version.summary(),
                readings.document(frozen, language),
                new SubmissionText(version, json, wording).blocks(),
                EvaluationText.of(version.evaluation(), json, sheet(version), places, wording));
    }

    /// In the order of the archive, which nobody can change any more.
    private List<KeptVersion> files(UUID project) {
        List<History.Kept> kept = history.kept(project);
        Map<String, String> contents =
                kept.stream().collect(Collectors.toMap(History.Kept::path, History.Kept::content));
        List<History.Kept> versions = kept.stream()
                .filter(file -> file.path().endsWith(History.VERSION))
                .toList();
        return IntStream.range(0, versions.size())
                .mapToObj(i -> new KeptVersion(
                        i + 1,
                        node(History.VERSION, versions.get(i).content()),
                        node(
                                History.EVALUATION,
                                contents.get(versions.get(i).path().replace(History.VERSION, History.EVALUATION)))))
                .toList();
    }

    /// Read as exactly as it was when it came: its fingerprint is taken of it.
    private static JsonNode node(String name, @Nullable String content) {
        return content == null
                ? MissingNode.getInstance()
                : StrictJson.read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /// The certification sheet that it was judged by; nothing when this school does not have it.
    private Optional<Referential> sheet(KeptVersion version) {
        JsonNode named = version.version().path("referential");
        try {
            return Optional.of(referentials.revision(
                    named.path("code").asString(""), named.path("revision").asInt(0)));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }
}
