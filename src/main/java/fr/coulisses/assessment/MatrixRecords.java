package fr.coulisses.assessment;

import fr.coulisses.artefact.Artefact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The claims behind a matrix as the database keeps them, read with the same few statements whatever their number.
@Component
class MatrixRecords {

    /// A version that was judged and superseded since speaks with its last judgement; one that never was is left out.
    private static final String CLAIMS = """
            select a.id, c.student_id, c.competency_code,
                case when r.state <> 'SUPERSEDED' then r.state else (
                    select s.to_state from state_change s
                    where s.version_id = v.id and s.to_state in ('SENT_BACK', 'ACCEPTED') order by s.id desc limit 1) end,
                v.id, v.number, a.draft_at > v.submitted_at, coalesce(r.released_at, v.submitted_at), j.level,
                c.carried_from
            from seen
            join artefact a on a.project_id = seen.project_id
            join artefact_version v on v.artefact_id = a.id
            join counted_claim c on c.version_id = v.id and c.student_id = seen.person_id
            join review r on r.version_id = v.id
            left join judgement j on j.claim_id = c.claim_id
            union all
            select a.id, i.student_id, i.competency_code, 'DRAFT', null, 0, false, a.draft_at, null, ''
            from seen
            join artefact a on a.project_id = seen.project_id
            join intended_claim i on i.artefact_id = a.id and i.student_id = seen.person_id""";

    /// What a tutor keeps for a later decision is theirs: only the outcomes of decided versions are read.
    private static final String CRITERIA = """
            select v.artefact_id, c.student_id, c.competency_code, v.number, k.criterion_code, null as outcome
            from seen
            join artefact a on a.project_id = seen.project_id
            join artefact_version v on v.artefact_id = a.id
            join counted_claim c on c.version_id = v.id and c.student_id = seen.person_id
            join claim_criterion k on k.claim_id = c.claim_id and c.with_criteria
            union all
            select v.artefact_id, c.student_id, c.competency_code, v.number, o.criterion_code, o.outcome
            from seen
            join artefact a on a.project_id = seen.project_id
            join artefact_version v on v.artefact_id = a.id
            join review r on r.version_id = v.id and r.state in ('SENT_BACK', 'ACCEPTED', 'SUPERSEDED')
            join counted_claim c on c.version_id = v.id and c.student_id = seen.person_id
            join criterion_outcome o on o.claim_id = c.claim_id and c.with_criteria
            union all
            select a.id, k.student_id, k.competency_code, 0, k.criterion_code, null
            from seen
            join artefact a on a.project_id = seen.project_id
            join intended_criterion k on k.artefact_id = a.id and k.student_id = seen.person_id""";

    private final JdbcClient jdbc;

    MatrixRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The claims of all versions that say something, and those that are only intended.
    List<MatrixCell> claims(MatrixScope scope) {
        Map<CriteriaKey, Map<String, Optional<Outcome>>> criteria = criteria(scope);
        List<MatrixCell> claims = new ArrayList<>();
        jdbc.sql(scope.seen() + CLAIMS).params(scope.parameters()).query(row -> {
            CellState state = state(row.getString(4), Level.named(row.getString(9)));
            if (state != CellState.NOTHING) {
                CriteriaKey key = new CriteriaKey(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getInt(6));
                claims.add(cell(row, key, state, criteria.getOrDefault(key, Map.of())));
            }
        });
        return claims;
    }

    private record CriteriaKey(UUID artefact, UUID student, String competency, int number) {}

    private Map<CriteriaKey, Map<String, Optional<Outcome>>> criteria(MatrixScope scope) {
        Map<CriteriaKey, Map<String, Optional<Outcome>>> criteria = new HashMap<>();
        jdbc.sql(scope.seen() + CRITERIA).params(scope.parameters()).query(row -> {
            CriteriaKey key = new CriteriaKey(
                    row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getInt(4));
            Optional<Outcome> outcome = Optional.ofNullable(row.getString(6)).map(Outcome::valueOf);
            criteria.computeIfAbsent(key, claim -> new HashMap<>())
                    .merge(row.getString(5), outcome, (one, other) -> one.or(() -> other));
        });
        return criteria;
    }

    private static CellState state(@Nullable String state, @Nullable Level level) {
        if (state == null) {
            return CellState.NOTHING;
        }
        return state.equals(CellState.DRAFT.name()) ? CellState.DRAFT : CellState.of(ReviewState.valueOf(state), level);
    }

    private static MatrixCell cell(
            ResultSet row, CriteriaKey key, CellState state, Map<String, Optional<Outcome>> outcomes)
            throws SQLException {
        Map<String, CellState> criteria = new HashMap<>();
        outcomes.forEach((code, outcome) -> {
            CellState said = state.isJudged() ? outcome.map(state::of).orElse(state) : state;
            if (said != CellState.NOTHING) {
                criteria.put(code, said);
            }
        });
        return new MatrixCell(
                key.artefact(),
                key.student(),
                key.competency(),
                state,
                row.getObject(5, UUID.class),
                key.number(),
                row.getBoolean(7),
                0,
                moment(row, 8),
                row.getString(10),
                criteria);
    }

    /// The artefacts of the projects in sight.
    List<Artefact> artefacts(Collection<UUID> projects) {
        return jdbc.sql("""
                        select id, project_id, kind, title, draft_at, draft_by
                        from artefact where project_id = any(?) order by title, id""")
                .param(projects.toArray(UUID[]::new))
                .query((row, number) -> new Artefact(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        moment(row, 5),
                        row.getObject(6, UUID.class)))
                .list();
    }

    /// A project in sight, and under which revision it runs.
    record SeenProject(UUID id, String title, UUID referentialId) {}

    List<SeenProject> projects(MatrixScope scope) {
        return jdbc.sql(scope.seen() + """
                        select distinct p.id, p.title, p.referential_id
                        from seen join project p on p.id = seen.project_id order by p.title, p.id""")
                .params(scope.parameters())
                .query((row, number) ->
                        new SeenProject(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class)))
                .list();
    }

    /// The cohorts with students in sight, by name; for an administrator, those without any project too.
    List<CohortSummary> cohorts(@Nullable UUID tutor) {
        return jdbc.sql("""
                        select c.id, c.name, count(p.id)
                        from cohort c
                        left join cohort_member m on m.cohort_id = c.id
                        left join person p on p.id = m.person_id and p.role = 'STUDENT' and (:all or exists (
                            select 1 from project_member t
                            join project_member s on s.project_id = t.project_id and s.part = 'TEAM'
                            where t.person_id = :tutor and t.part = 'TUTOR' and s.person_id = p.id))
                        group by c.id having :all or count(p.id) > 0 order by c.name""")
                .param("all", tutor == null)
                .param("tutor", tutor == null ? MatrixScope.NOBODY : tutor)
                .query((row, number) ->
                        new CohortSummary(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)))
                .list();
    }

    /// The students of a cohort in sight, by family name.
    List<Student> students(UUID cohort, @Nullable UUID tutor) {
        return jdbc.sql("""
                        select p.id, p.given_name, p.family_name
                        from cohort_member m
                        join person p on p.id = m.person_id and p.role = 'STUDENT'
                        where m.cohort_id = :cohort and (:all or exists (
                            select 1 from project_member t
                            join project_member s on s.project_id = t.project_id and s.part = 'TEAM'
                            where t.person_id = :tutor and t.part = 'TUTOR' and s.person_id = p.id))
                        order by p.family_name, p.given_name, p.id""")
                .param("cohort", cohort)
                .param("all", tutor == null)
                .param("tutor", tutor == null ? MatrixScope.NOBODY : tutor)
                .query((row, number) -> new Student(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
    }

    Optional<String> cohortName(UUID cohort) {
        return jdbc.sql("select name from cohort where id = ?")
                .param(cohort)
                .query(String.class)
                .optional();
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
