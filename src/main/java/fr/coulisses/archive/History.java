package fr.coulisses.archive;

import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Versions;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.contribution.Contributions;
import fr.coulisses.assessment.remark.Remarks;
import fr.coulisses.project.archive.ArchiveSource;
import fr.coulisses.project.archive.ArchiveTarget;
import fr.coulisses.project.archive.ArchivedPart;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// What was submitted and judged, as files to read. In a project that is opened from an archive they are kept as the
/// files they came as: nothing of them counts as submitted or judged there.
@Component
class History implements ArchivedPart {

    static final String FOLDER = "history/";
    static final String VERSION = "/version.json";
    static final String EVALUATION = "/evaluation.json";

    private final Artefacts artefacts;
    private final Versions versions;
    private final Reviews reviews;
    private final Contributions contributions;
    private final Remarks remarks;
    private final Referentials referentials;
    private final People people;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    History(
            Artefacts artefacts,
            Versions versions,
            Reviews reviews,
            Contributions contributions,
            Remarks remarks,
            Referentials referentials,
            People people,
            JdbcClient jdbc,
            JdbcTemplate batches) {
        this.artefacts = artefacts;
        this.versions = versions;
        this.reviews = reviews;
        this.contributions = contributions;
        this.remarks = remarks;
        this.referentials = referentials;
        this.people = people;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public String key() {
        return "history";
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "imported_history",
                "artefact_version",
                "review",
                "claim",
                "claim_criterion",
                "judgement",
                "criterion_outcome",
                "state_change",
                "contribution",
                "contribution_answer",
                "remark");
    }

    @Override
    public Map<String, String> leftBehind() {
        return Map.of(
                "intended_claim", "a student means to claim it, and claims it anew elsewhere",
                "intended_criterion", "it belongs to an intended claim",
                "intended_contribution", "a student means to say it with the next version",
                "judgement_change", "the log of the version says that it was changed and why",
                "second_reading", "it is between tutors of one school",
                "second_level", "it is between tutors of one school",
                "invitation", "its link opens a page of one school",
                "invitation_visit", "it is what a guest of one school looked at",
                "project_move", "it says under which sheets one school judged",
                "carried_evidence", "it says what counts in one school");
    }

    @Override
    public void write(UUID project, ArchiveTarget archive) throws IOException {
        for (Artefact artefact : artefacts.of(project)) {
            for (ArtefactVersion version : versions.of(artefact.id())) {
                String folder = FOLDER + "%s-v%d-%s".formatted(version.kind(), version.number(), version.id());
                archive.json(
                        folder + VERSION,
                        ArchivedVersion.of(
                                version, referentials.get(version.referentialId()), name(version.submittedBy())));
                archive.json(
                        folder + EVALUATION,
                        ArchivedEvaluation.of(
                                reviews.get(version.id()), contributions.of(version.id()), remarks.of(version.id())));
            }
        }
        for (Kept file : kept(project)) {
            archive.file(file.path(), file.content().getBytes(StandardCharsets.UTF_8));
        }
    }

    private String name(UUID person) {
        return people.named(Collections.singletonList(person)).stream()
                .map(PersonSummary::fullName)
                .findFirst()
                .orElse("");
    }

    /// A file of a former life.
    record Kept(String path, String content) {}

    /// The files that the project was opened with.
    List<Kept> kept(UUID project) {
        return jdbc.sql("select path, content from imported_history where project_id = ? order by path collate \"C\"")
                .param(project)
                .query((row, number) -> new Kept(row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    public void read(UUID project, ArchiveSource archive) throws IOException {
        List<Object[]> rows = new ArrayList<>();
        for (String path : archive.paths(FOLDER)) {
            if (!path.endsWith(VERSION) && !path.endsWith(EVALUATION)) {
                throw new Refusal("archive.refused.foreign", path);
            }
            // Read so that nothing is kept that is no JSON, and kept as it is so that its checksums stay true.
            archive.json(path, JsonNode.class);
            rows.add(new Object[] {project, path, new String(archive.file(path), StandardCharsets.UTF_8)});
        }
        batches.batchUpdate("insert into imported_history (project_id, path, content) values (?, ?, ?)", rows);
    }
}
