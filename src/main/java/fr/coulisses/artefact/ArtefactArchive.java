package fr.coulisses.artefact;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.project.archive.ArchiveSource;
import fr.coulisses.project.archive.ArchiveTarget;
import fr.coulisses.project.archive.ArchivedPart;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The drafts in the archive of their project, whatever their kinds: one folder each,
/// `artefacts/01-diagnostic/`, with their photographs, those included that only versions show.
@Component
class ArtefactArchive implements ArchivedPart {

    private static final String FOLDER = "artefacts/";
    private static final String DRAFT = "/draft.json";
    private static final String PICTURES = "/pictures/";
    private static final String ENDING = ".jpg";

    private final ArtefactRepository artefacts;
    private final PictureRecords pictures;
    private final Kinds kinds;
    private final CurrentPerson currentPerson;
    private final JsonMapper json;

    ArtefactArchive(
            ArtefactRepository artefacts,
            PictureRecords pictures,
            Kinds kinds,
            CurrentPerson currentPerson,
            JsonMapper json) {
        this.artefacts = artefacts;
        this.pictures = pictures;
        this.kinds = kinds;
        this.currentPerson = currentPerson;
        this.json = json;
    }

    /// A draft as an archive carries it.
    ///
    /// @param savedAt when it was last saved
    /// @param content as its kind writes it
    record ArchivedDraft(UUID id, String kind, String title, Instant savedAt, JsonNode content) {}

    @Override
    public String key() {
        return "artefacts";
    }

    @Override
    public Set<String> tables() {
        return Set.of("artefact", "artefact_picture");
    }

    /// In an order of our own: each database has its own alphabet.
    @Override
    public void write(UUID project, ArchiveTarget archive) throws IOException {
        List<ArtefactRow> rows = artefacts.of(project).stream()
                .sorted(Comparator.comparing((ArtefactRow row) -> row.artefact().kind())
                        .thenComparing(row -> row.artefact().title())
                        .thenComparing(row -> row.artefact().id().toString()))
                .toList();
        Map<UUID, List<String>> named = pictures.ofProject(project);
        for (int i = 0; i < rows.size(); i++) {
            Artefact artefact = rows.get(i).artefact();
            String folder = FOLDER + "%02d-%s".formatted(i + 1, artefact.kind());
            archive.json(
                    folder + DRAFT,
                    new ArchivedDraft(
                            artefact.id(),
                            artefact.kind(),
                            artefact.title(),
                            artefact.draftAt(),
                            known(artefact.kind(), json.readTree(rows.get(i).draft()))));
            for (String sha256 : named.getOrDefault(artefact.id(), List.of())) {
                archive.file(folder + PICTURES + sha256 + ENDING, pictures.get(artefact.id(), sha256));
            }
        }
    }

    /// The content as the record of its kind writes it, with what earlier releases did not know.
    private JsonNode known(String kind, JsonNode content) {
        return json.valueToTree(json.treeToValue(content, kinds.get(kind).type()));
    }

    @Override
    public void read(UUID project, ArchiveSource archive) throws IOException {
        UUID person = currentPerson.get().id();
        for (String path : archive.paths(FOLDER)) {
            int picture = path.indexOf(PICTURES);
            if (picture > 0) {
                requireDraft(path.substring(0, picture), archive);
                continue;
            }
            ArchivedDraft draft = archive.json(path, ArchivedDraft.class).orElseThrow();
            if (kinds.all().stream().noneMatch(kind -> kind.key().equals(draft.kind()))) {
                throw new Refusal("artefact.refused.kind", draft.kind(), draft.title());
            }
            artefacts.saveAndFlush(new ArtefactRow(
                    draft.id(),
                    project,
                    draft.kind(),
                    Artefacts.titled(draft.title()),
                    json.writeValueAsString(known(draft.kind(), draft.content())),
                    person,
                    draft.savedAt()));
            readPictures(draft.id(), path.substring(0, path.lastIndexOf('/')), archive, person);
        }
    }

    /// @throws Refusal when it has none: its photographs would be lost unnoticed
    private static void requireDraft(String folder, ArchiveSource archive) {
        if (!archive.paths(folder + DRAFT).contains(folder + DRAFT)) {
            throw new Refusal("artefact.refused.picture.altered", folder + PICTURES);
        }
    }

    /// @throws Refusal for one that was not drawn by Coulisses, or is not the one that it is called
    private void readPictures(UUID artefact, String folder, ArchiveSource archive, UUID person) throws IOException {
        List<String> paths = archive.paths(folder + PICTURES);
        if (paths.size() > Pictures.MOST_OF_AN_ARTEFACT) {
            throw new Refusal("artefact.refused.picture.many", Pictures.MOST_OF_AN_ARTEFACT);
        }
        for (String path : paths) {
            StoredPicture picture = StoredPicture.kept(archive.file(path))
                    .filter(kept -> path.equals(folder + PICTURES + kept.sha256() + ENDING))
                    .orElseThrow(() -> new Refusal("artefact.refused.picture.altered", path));
            pictures.add(artefact, picture, person);
        }
    }
}
