package fr.coulisses.artefact;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The versions of artefacts: frozen at submission, read ever after.
@Service
public class Versions {

    private static final String SELECT = """
            select v.*, a.project_id, a.kind, a.title from artefact_version v join artefact a on a.id = v.artefact_id
            """;

    private final JdbcClient jdbc;
    private final Artefacts artefacts;
    private final Kinds kinds;
    private final Projects projects;
    private final Parameters parameters;
    private final ProjectAccess access;
    private final RedThreads threads;
    private final PictureRecords pictures;
    private final JsonMapper json;
    private final Clock clock;
    private final VersionKeys keys;

    Versions(
            JdbcClient jdbc,
            Artefacts artefacts,
            Kinds kinds,
            Projects projects,
            Parameters parameters,
            ProjectAccess access,
            RedThreads threads,
            PictureRecords pictures,
            JsonMapper json,
            Clock clock,
            VersionKeys keys) {
        this.jdbc = jdbc;
        this.artefacts = artefacts;
        this.kinds = kinds;
        this.projects = projects;
        this.parameters = parameters;
        this.access = access;
        this.threads = threads;
        this.pictures = pictures;
        this.json = json;
        this.clock = clock;
        this.keys = keys;
    }

    /// Freezes the draft as the next version: content, register rows, project, the legal figures it uses,
    /// findings and their justifications.
    ///
    /// @param justifications why each warning may stand, by code of the rule
    /// @param note what is new, for the tutor; at most 2,000 characters
    /// @throws Refusal while something blocks, or a warning has no justification
    @Transactional
    public ArtefactVersion freeze(UUID artefact, Map<String, String> justifications, String note) {
        if (note.length() > 2000) {
            throw new Refusal("artefact.refused.note", note.length());
        }
        Artefact found = artefacts.hold(artefact).artefact();
        SignedInPerson person = access.require(found.projectId(), Right.WRITE);
        ProjectSummary project = projects.get(found.projectId());
        Frozen frozen = frozen(artefact, kinds.get(found.kind()), project);
        List<WaivedFinding> waived = frozen.findings().stream()
                .map(finding -> waive(finding, justifications))
                .toList();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into artefact_version (id, artefact_id, number, referential_id, content, project,
                            parameters, findings, note, sha256, submitted_by, submitted_at)
                        select ?, a.id, coalesce((select max(number) from artefact_version where artefact_id = a.id), 0)
                            + 1, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?
                        from artefact a where a.id = ?""")
                .params(
                        id,
                        project.referentialId(),
                        frozen.content(),
                        json.writeValueAsString(project.sheet()),
                        json.writeValueAsString(frozen.parameters()),
                        json.writeValueAsString(waived),
                        note,
                        CanonicalJson.sha256(json.readTree(frozen.content())),
                        person.id(),
                        OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
                        artefact)
                .update();
        return get(id);
    }

    /// A content as JSON, what the checks say about this very content, and the figures they went by: registers may move
    /// in between.
    private record Frozen(String content, Map<String, FrozenParameter> parameters, List<Finding> findings) {}

    private <C> Frozen frozen(UUID artefact, ArtefactKind<C> kind, ProjectSummary project) {
        C content = artefacts.content(artefact, kind);
        LocalDate today = LocalDate.now(clock);
        ParameterSnapshot figures = parameters.snapshot(today);
        Map<String, FrozenParameter> used = new TreeMap<>();
        kind.parameters().forEach(code -> used.put(code, FrozenParameter.of(figures.value(code))));
        return new Frozen(
                json.writeValueAsString(content),
                used,
                kind.examine(
                        content,
                        new Dossier(project.sheet(), today, figures, threads.lazily(project.id()))
                                .with(KnownPictures.of(artefact, pictures))));
    }

    /// One version, for everybody who may read the project.
    @Transactional(readOnly = true)
    public ArtefactVersion get(UUID id) {
        ArtefactVersion version = find(id);
        access.require(version.projectId(), Right.READ);
        return version;
    }

    /// The one version that a key opens, for whoever holds the key.
    @Transactional(readOnly = true)
    public ArtefactVersion opened(String key) {
        return find(keys.versionOf(key));
    }

    /// The version of an artefact with a number, for everybody who may read the project.
    @Transactional(readOnly = true)
    public ArtefactVersion numbered(UUID artefact, int number) {
        ArtefactVersion version = jdbc.sql(SELECT + "where a.id = ? and v.number = ?")
                .params(artefact, number)
                .query((row, count) -> version(row))
                .optional()
                .orElseThrow(NotFound::new);
        access.require(version.projectId(), Right.READ);
        return version;
    }

    /// The versions of an artefact, newest first.
    @Transactional(readOnly = true)
    public List<ArtefactVersion> of(UUID artefact) {
        access.require(artefacts.projectOf(artefact), Right.READ);
        return jdbc.sql(SELECT + "where a.id = ? order by v.number desc")
                .param(artefact)
                .query((row, number) -> version(row))
                .list();
    }

    /// The versions of all artefacts of a kind in a project, newest first, without their contents.
    @Transactional(readOnly = true)
    public List<VersionSummary> summaries(UUID project, String kind) {
        access.require(project, Right.READ);
        return jdbc.sql("""
                        select v.id, a.title, v.number, v.submitted_at
                        from artefact_version v join artefact a on a.id = v.artefact_id
                        where a.project_id = ? and a.kind = ? order by v.submitted_at desc, v.number desc""")
                .params(project, kind)
                .query((row, number) -> new VersionSummary(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getInt("number"),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The content of a version as its kind reads it.
    public <C> C content(ArtefactVersion version, ArtefactKind<C> kind) {
        return json.treeToValue(version.content(), kind.type());
    }

    private ArtefactVersion find(UUID id) {
        return jdbc.sql(SELECT + "where v.id = ?")
                .param(id)
                .query((row, number) -> version(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static WaivedFinding waive(Finding finding, Map<String, String> justifications) {
        String justification = justifications.getOrDefault(finding.code(), "").strip();
        if (finding.severity() == Severity.BLOCKING) {
            throw new Refusal("artefact.refused.blocking", finding.code());
        }
        if (finding.severity() == Severity.WARNING && justification.isEmpty()) {
            throw new Refusal("artefact.refused.justification", finding.code());
        }
        if (justification.length() > 500) {
            throw new Refusal("artefact.refused.justificationLength", finding.code());
        }
        return new WaivedFinding(finding, justification);
    }

    private ArtefactVersion version(ResultSet row) throws SQLException {
        return new ArtefactVersion(
                row.getObject("id", UUID.class),
                row.getObject("artefact_id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getObject("referential_id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getInt("number"),
                json.readTree(row.getString("content")),
                json.readValue(row.getString("project"), ProjectSheet.class),
                json.readValue(row.getString("parameters"), new TypeReference<Map<String, FrozenParameter>>() {}),
                json.readValue(row.getString("findings"), new TypeReference<List<WaivedFinding>>() {}),
                row.getString("note"),
                row.getString("sha256"),
                row.getObject("submitted_by", UUID.class),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }
}
