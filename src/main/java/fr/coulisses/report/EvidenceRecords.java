package fr.coulisses.report;

import fr.coulisses.assessment.ReviewState;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the file of a student is made of, as the database keeps it.
@Component
class EvidenceRecords {

    /// Stands for a reader or a project where there is none.
    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    EvidenceRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The versions with which a student claims something, in the projects that a reader has a part in.
    ///
    /// @param reader `null` for all projects
    /// @param project the only one that is asked for; `null` for all of them
    List<PinnedVersion> versions(UUID student, @Nullable UUID reader, @Nullable UUID project) {
        return jdbc.sql("""
                        select v.id, a.id, p.referential_id, a.title, p.title, v.number, r.state, v.submitted_at,
                            array_agg(c.competency_code)
                        from counted_claim c
                        join artefact_version v on v.id = c.version_id
                        join artefact a on a.id = v.artefact_id
                        join project p on p.id = a.project_id
                        join review r on r.version_id = v.id
                        where c.student_id = :student and (:everywhere or p.id = :project) and (:all or exists (
                            select 1 from project_member m where m.project_id = p.id and m.person_id = :reader))
                        group by v.id, a.id, p.id, r.version_id
                        order by a.title, a.id, v.number desc""")
                .param("student", student)
                .param("all", reader == null)
                .param("reader", reader == null ? NONE : reader)
                .param("everywhere", project == null)
                .param("project", project == null ? NONE : project)
                .query((row, number) -> new PinnedVersion(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        ReviewState.valueOf(row.getString(7)),
                        row.getObject(8, OffsetDateTime.class).toInstant(),
                        Set.copyOf(Arrays.asList((String[]) row.getArray(9).getArray()))))
                .list();
    }

    /// What a student proves with some versions, competency by competency.
    Map<UUID, List<Proof>> proofs(UUID student, Collection<UUID> versions) {
        Map<UUID, List<Proof>> proofs = new HashMap<>();
        jdbc.sql("""
                        select version_id, claim_id, competency_code, with_criteria, carried_from
                        from counted_claim where student_id = ? and version_id = any(?)""").params(student, versions.toArray(UUID[]::new)).query(row -> {
            proofs.computeIfAbsent(row.getObject(1, UUID.class), version -> new ArrayList<>())
                    .add(new Proof(
                            row.getObject(2, UUID.class), row.getString(3), row.getBoolean(4), row.getString(5)));
        });
        return proofs;
    }

    /// Whether a reader has a part in a project whose team a student is in.
    boolean meet(UUID reader, UUID student) {
        return jdbc.sql("""
                        select exists (
                            select 1 from project_member s join project_member m on m.project_id = s.project_id
                            where s.person_id = ? and s.part = 'TEAM' and m.person_id = ?)""").params(student, reader).query(Boolean.class).single();
    }

    /// The revision that the newest project of a student runs under.
    @Nullable
    UUID referential(UUID student) {
        return jdbc.sql("""
                        select p.referential_id from project p
                        join project_member m on m.project_id = p.id and m.person_id = ? and m.part = 'TEAM'
                        order by p.created_at desc limit 1""").param(student).query(UUID.class).optional().orElse(null);
    }

    /// The names of the cohorts of a student.
    String cohorts(UUID student) {
        return jdbc.sql("""
                        select coalesce(string_agg(c.name, ', ' order by c.name), '')
                        from cohort_member m join cohort c on c.id = m.cohort_id where m.person_id = ?""").param(student).query(String.class).single();
    }

    /// What the team said of its shares in some versions; of each answer, the last word of that person.
    Map<UUID, List<ContributionStatement>> contributions(Collection<UUID> versions) {
        Map<List<UUID>, List<ContributionStatement.Answer>> answers = new HashMap<>();
        jdbc.sql("""
                        select distinct on (a.version_id, a.student_id, a.person_id) a.version_id, a.student_id,
                            p.given_name || ' ' || p.family_name, a.confirmed, a.reason
                        from contribution_answer a join person p on p.id = a.person_id
                        where a.version_id = any(?)
                        order by a.version_id, a.student_id, a.person_id, a.id desc""").param(versions.toArray(UUID[]::new)).query(row -> {
            answers.computeIfAbsent(
                            List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                            share -> new ArrayList<>())
                    .add(new ContributionStatement.Answer(row.getString(3), row.getBoolean(4), row.getString(5)));
        });
        Map<UUID, List<ContributionStatement>> statements = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.version_id, c.student_id, p.given_name || ' ' || p.family_name, c.share
                        from contribution c join person p on p.id = c.student_id
                        where c.version_id = any(?) order by p.family_name, p.given_name""").param(versions.toArray(UUID[]::new)).query(row -> {
            UUID version = row.getObject(1, UUID.class);
            statements
                    .computeIfAbsent(version, known -> new ArrayList<>())
                    .add(new ContributionStatement(
                            row.getString(3),
                            row.getString(4),
                            answers.getOrDefault(List.of(version, row.getObject(2, UUID.class)), List.of())));
        });
        return statements;
    }

    /// The names of who submitted some versions.
    Map<UUID, String> submitters(Collection<UUID> versions) {
        return jdbc
                .sql("""
                        select v.id, p.given_name || ' ' || p.family_name
                        from artefact_version v join person p on p.id = v.submitted_by where v.id = any(?)""")
                .param(versions.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
