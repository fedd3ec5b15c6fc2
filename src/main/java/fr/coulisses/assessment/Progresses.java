package fr.coulisses.assessment;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How far projects have come, read for all projects of a person in a fixed number of statements.
@Service
public class Progresses {

    private static final String SELECT = """
            select a.project_id, a.id, a.kind, a.title,
                exists (select 1 from intended_claim i where i.artefact_id = a.id),
                coalesce(v.number, 0), r.state, coalesce(a.draft_at > v.submitted_at, false)
            from artefact a
            left join lateral (
                select id, number, submitted_at from artefact_version
                where artefact_id = a.id order by number desc limit 1) v on true
            left join review r on r.version_id = v.id
            """;

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final ProjectAccess access;

    Progresses(JdbcClient jdbc, CurrentPerson currentPerson, ProjectAccess access) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.access = access;
    }

    /// The artefacts of all projects one has a part in; a jury sees those that were submitted.
    @Transactional(readOnly = true)
    public List<ArtefactProgress> mine() {
        return jdbc.sql(SELECT + """
                        join project_member m on m.project_id = a.project_id
                        where m.person_id = ? and (m.part <> 'JURY' or v.id is not null) order by a.title""")
                .param(currentPerson.get().id())
                .query((row, number) -> progress(row))
                .list();
    }

    /// The artefacts of one project; a jury sees those that were submitted.
    @Transactional(readOnly = true)
    public List<ArtefactProgress> of(UUID project) {
        access.require(project, Right.READ);
        return jdbc.sql(SELECT + "where a.project_id = ? and (? or v.id is not null) order by a.title")
                .params(project, access.rights(project).contains(Right.FOLLOW))
                .query((row, number) -> progress(row))
                .list();
    }

    /// How many competencies of each project were accepted for the person who is signed in, or for anybody in the team
    /// when they are not a student of it.
    @Transactional(readOnly = true)
    public Map<UUID, Integer> accepted() {
        SignedInPerson person = currentPerson.get();
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select r.project_id, count(distinct c.competency_code)
                        from review r
                        join counted_claim c on c.version_id = r.version_id
                        join judgement j on j.claim_id = c.claim_id and j.level = 'ACQUIRED'
                        join project_member m on m.project_id = r.project_id and m.person_id = :person
                        where r.state = 'ACCEPTED' and (m.part <> 'TEAM' or c.student_id = :person)
                        group by r.project_id""").param("person", person.id()).query(row -> {
            counts.put(row.getObject(1, UUID.class), row.getInt(2));
        });
        return counts;
    }

    private static ArtefactProgress progress(ResultSet row) throws SQLException {
        String state = row.getString(7);
        return new ArtefactProgress(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getInt(6),
                state == null ? null : ReviewState.valueOf(state),
                row.getBoolean(8));
    }
}
