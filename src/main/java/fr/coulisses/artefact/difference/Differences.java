package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.Wording;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What changed between two versions of an artefact, for all who may read the project; between a version and the draft,
/// for those who follow the work.
@Service
public class Differences {

    private final Artefacts artefacts;
    private final Versions versions;
    private final Kinds kinds;
    private final Projects projects;
    private final ProjectAccess access;
    private final Labels labels;
    private final JsonMapper json;

    Differences(
            Artefacts artefacts,
            Versions versions,
            Kinds kinds,
            Projects projects,
            ProjectAccess access,
            Labels labels,
            JsonMapper json) {
        this.artefacts = artefacts;
        this.versions = versions;
        this.kinds = kinds;
        this.projects = projects;
        this.access = access;
        this.labels = labels;
        this.json = json;
    }

    /// What can be compared, newest first: the draft for those who may read it, then the versions.
    @Transactional(readOnly = true)
    public List<Side> sides(UUID artefact) {
        UUID project = artefacts.projectOf(artefact);
        List<Side> sides = new ArrayList<>();
        if (access.rights(project).contains(Right.FOLLOW)) {
            sides.add(new Side.Draft());
        }
        versions.of(artefact).forEach(version -> sides.add(submitted(version)));
        return sides;
    }

    /// Compares two states of an artefact, named as an address names them: `brouillon`, or the number of a version.
    ///
    /// @throws NotFound when there is no such state, or none for the person who is signed in
    @Transactional(readOnly = true)
    public ComparedVersions between(UUID artefact, String before, String after, Locale language) {
        State older = state(artefact, before);
        State newer = state(artefact, after);
        Wording wording = new Wording(labels, language, newer.project());
        Readings read = Readings.of(kinds.get(newer.kind()), older.content(), newer.content(), wording, json);
        return new ComparedVersions(
                newer.projectId(),
                newer.title(),
                newer.kind(),
                older.side(),
                newer.side(),
                wording,
                Difference.between(read.before(), read.after()));
    }

    private record State(
            Side side, UUID projectId, String title, String kind, JsonNode content, ProjectSheet project) {}

    private State state(UUID artefact, String key) {
        if (key.equals(Side.DRAFT)) {
            Artefact found = artefacts.draft(artefact).artefact();
            return new State(
                    new Side.Draft(),
                    found.projectId(),
                    found.title(),
                    found.kind(),
                    written(kinds.get(found.kind()), artefact),
                    projects.get(found.projectId()).sheet());
        }
        ArtefactVersion version = versions.numbered(artefact, number(key));
        return new State(
                submitted(version),
                version.projectId(),
                version.title(),
                version.kind(),
                version.content(),
                version.project());
    }

    /// The draft with the rows of its registers, as it would be frozen now.
    private <C> JsonNode written(ArtefactKind<C> kind, UUID artefact) {
        return json.valueToTree(artefacts.content(artefact, kind));
    }

    private static Side submitted(ArtefactVersion version) {
        return new Side.Submitted(version.id(), version.number(), version.submittedAt());
    }

    private static int number(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
