package fr.coulisses.artefact;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectCopied;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.shared.DraftMerge;
import fr.coulisses.shared.Identities;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ReadOnce;
import fr.coulisses.shared.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The artefacts of a project and their drafts.
@Service
public class Artefacts {

    private final ArtefactRepository artefacts;
    private final Kinds kinds;
    private final Projects projects;
    private final Parameters parameters;
    private final ProjectAccess access;
    private final RedThreads threads;
    private final DraftReading drafts;
    private final PictureRecords pictures;
    private final JsonMapper json;
    private final Clock clock;
    private final EntityManager database;
    private final ApplicationEventPublisher events;
    private final ReadOnce<UUID, List<Artefact>> ofProject = new ReadOnce<>();

    Artefacts(
            ArtefactRepository artefacts,
            Kinds kinds,
            Projects projects,
            Parameters parameters,
            ProjectAccess access,
            RedThreads threads,
            DraftReading drafts,
            PictureRecords pictures,
            JsonMapper json,
            Clock clock,
            EntityManager database,
            ApplicationEventPublisher events) {
        this.artefacts = artefacts;
        this.kinds = kinds;
        this.projects = projects;
        this.parameters = parameters;
        this.access = access;
        this.threads = threads;
        this.drafts = drafts;
        this.pictures = pictures;
        this.json = json;
        this.clock = clock;
        this.database = database;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Artefact> of(UUID project) {
        access.require(project, Right.READ);
        return ofProject.once(
                project,
                () -> artefacts.of(project).stream().map(ArtefactRow::artefact).toList());
    }

    /// The project that an artefact belongs to, for all who may read it.
    @Transactional(readOnly = true)
    public UUID projectOf(UUID id) {
        UUID project = find(id).artefact().projectId();
        access.require(project, Right.READ);
        return project;
    }

    /// Starts an artefact of a kind in a project.
    @Transactional
    public Artefact start(UUID project, String kind, String title) {
        SignedInPerson person = access.require(project, Right.WRITE);
        String draft = json.writeValueAsString(
                kinds.get(kind).start(projects.get(project).sheet()));
        return artefacts
                .saveAndFlush(new ArtefactRow(project, kind, titled(title), draft, person.id(), clock.instant()))
                .artefact();
    }

    @Transactional
    public Artefact rename(UUID id, String title) {
        ArtefactRow row = lock(id);
        access.require(row.artefact().projectId(), Right.WRITE);
        row.rename(titled(title));
        return artefacts.saveAndFlush(row).artefact();
    }

    /// The draft, for those who follow the work; a jury reads versions only.
    @Transactional(readOnly = true)
    public Draft draft(UUID id) {
        ArtefactRow row = find(id);
        access.require(row.artefact().projectId(), Right.FOLLOW);
        return draft(row);
    }

    /// The draft, kept from changing until the transaction ends.
    Draft hold(UUID id) {
        return draft(lock(id));
    }

    /// Saves what somebody wrote, together with what others wrote meanwhile.
    ///
    /// @param base the content they started from
    /// @param mine the content they made of it
    /// @throws Refusal when a text has a sign that no file can keep
    @Transactional
    public SavedDraft save(UUID id, JsonNode base, JsonNode mine) {
        ArtefactRow row = lock(id);
        SignedInPerson person = access.require(row.artefact().projectId(), Right.WRITE);
        JsonNode before = json.readTree(row.draft());
        DraftMerge.Result merge = DraftMerge.merge(base, mine, before);
        row.write(readable(row.artefact().kind(), merge.content()), person.id(), clock.instant());
        artefacts.saveAndFlush(row);
        if (!merge.content().equals(before)) {
            Artefact written = row.artefact();
            events.publishEvent(new DraftSaved(written.projectId(), id, written.kind()));
        }
        return new SavedDraft(draft(row), merge.conflicts());
    }

    /// Notes that the register has moved that the artefacts of a kind are composed of: their drafts say something
    /// else now. Whoever follows the work may move a register: a tutor reopens the state of an entry.
    @Transactional
    public void registerMoved(UUID project, String kind) {
        access.require(project, Right.FOLLOW);
        artefacts.touch(project, kind, clock.instant());
    }

    /// The draft as its kind reads it, with the register rows it is composed of.
    @Transactional(readOnly = true)
    public <C> C content(UUID id, ArtefactKind<C> kind) {
        ArtefactRow row = find(id);
        access.require(row.artefact().projectId(), Right.FOLLOW);
        return kind.compose(row.artefact().projectId(), drafts.of(id, row.draft(), kind));
    }

    /// What other artefacts may take over of the draft of an artefact, as it stands.
    @Transactional(readOnly = true)
    public List<Excerpt> excerpts(UUID id) {
        return excerpts(id, kinds.get(find(id).artefact().kind()));
    }

    /// Pieces of some sorts from the drafts of all artefacts of a project whose kinds have such.
    ///
    /// @param parts the sorts, constants of [Excerpt]
    @Transactional(readOnly = true)
    public List<Excerpt> excerpts(UUID project, List<String> parts) {
        return of(project).stream()
                .filter(artefact ->
                        kinds.get(artefact.kind()).excerptParts().stream().anyMatch(parts::contains))
                .flatMap(artefact -> excerpts(artefact.id()).stream())
                .filter(excerpt -> parts.contains(excerpt.part()))
                .toList();
    }

    private <C> List<Excerpt> excerpts(UUID id, ArtefactKind<C> kind) {
        return kind.excerpts(content(id, kind)).stream()
                .filter(excerpt -> !excerpt.text().isBlank())
                .toList();
    }

    /// What the checks of its kind say about the draft today.
    @Transactional(readOnly = true)
    public List<Finding> findings(UUID id) {
        ArtefactRow row = find(id);
        access.require(row.artefact().projectId(), Right.FOLLOW);
        return examine(
                kinds.get(row.artefact().kind()),
                id,
                projects.get(row.artefact().projectId()));
    }

    private <C> List<Finding> examine(ArtefactKind<C> kind, UUID id, ProjectSummary project) {
        C content = content(id, kind);
        LocalDate today = LocalDate.now(clock);
        Dossier dossier = new Dossier(project.sheet(), today, parameters.snapshot(today), threads.lazily(project.id()))
                .with(KnownPictures.of(id, pictures));
        return kind.examine(content, dossier);
    }

    @EventListener
    @Order(ProjectCopied.DRAFTS)
    void copyDrafts(ProjectCopied copied) {
        Identities names = Identities.named(copied.names());
        SignedInPerson person = access.require(copied.copy(), Right.WRITE);
        Instant now = clock.instant();
        Map<UUID, UUID> copies = new HashMap<>();
        artefacts.of(copied.original()).forEach(row -> {
            ArtefactRow copy = artefacts.save(new ArtefactRow(
                    copied.copy(),
                    row.artefact().kind(),
                    row.artefact().title(),
                    json.writeValueAsString(names.of(json.readTree(row.draft()))),
                    person.id(),
                    now));
            copies.put(row.artefact().id(), copy.artefact().id());
        });
        artefacts.flush();
        pictures.copy(copies, person.id());
    }

    /// The JSON as the record of the kind writes it: what the record does not know is not stored.
    private String readable(String kind, JsonNode content) {
        Letters.require(content);
        return json.writeValueAsString(json.treeToValue(content, kinds.get(kind).type()));
    }

    private Draft draft(ArtefactRow row) {
        return new Draft(row.artefact(), json.readTree(row.draft()));
    }

    /// Read again once it is locked: whoever waited for somebody must see what they wrote.
    private ArtefactRow lock(UUID id) {
        ArtefactRow row = find(id);
        database.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row;
    }

    private ArtefactRow find(UUID id) {
        return artefacts.findById(id).orElseThrow(NotFound::new);
    }

    static String titled(String title) {
        String stripped = title.strip();
        if (stripped.isEmpty() || stripped.length() > 160) {
            throw new Refusal("artefact.refused.title");
        }
        return stripped;
    }
}
