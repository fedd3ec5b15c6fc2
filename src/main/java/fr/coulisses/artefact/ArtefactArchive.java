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
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The drafts in the archive of their project, whatever their kinds: one folder each, `artefacts/01-diagnostic/`.
@Component
class ArtefactArchive implements ArchivedPart {

    private static final String FOLDER = "artefacts/";
    private static final String DRAFT = "/draft.json";

    private final ArtefactRepository artefacts;
    private final Kinds kinds;
    private final CurrentPerson currentPerson;
    private final JsonMapper json;

    ArtefactArchive(ArtefactRepository artefacts, Kinds kinds, CurrentPerson currentPerson, JsonMapper json) {
        this.artefacts = artefacts;
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
        return Set.of("artefact");
    }

    /// In an order of our own: each database has its own alphabet.
    @Override
    public void write(UUID project, ArchiveTarget archive) throws IOException {
        List<ArtefactRow> rows = artefacts.of(project).stream()
                .sorted(Comparator.comparing((ArtefactRow row) -> row.artefact().kind())
                        .thenComparing(row -> row.artefact().title())
                        .thenComparing(row -> row.artefact().id().toString()))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            Artefact artefact = rows.get(i).artefact();
            archive.json(
                    FOLDER + "%02d-%s".formatted(i + 1, artefact.kind()) + DRAFT,
                    new ArchivedDraft(
                            artefact.id(),
                            artefact.kind(),
                            artefact.title(),
                            artefact.draftAt(),
                            known(artefact.kind(), json.readTree(rows.get(i).draft()))));
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
        }
    }
}
