package fr.coulisses.assessment.due;

import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The days that matter to one person, for their own calendar: who asks has made sure that it is theirs.
@Component
public class DueCalendar {

    private final JdbcClient jdbc;

    DueCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The due dates of a student, their extensions included.
    public List<DueDay> of(UUID student) {
        return days("""
                select d.id, d.kind, coalesce(e.due_on, d.due_on), c.name
                from due_date d
                join cohort c on c.id = d.cohort_id
                join cohort_member m on m.cohort_id = d.cohort_id and m.person_id = ?
                left join due_extension e on e.due_date_id = d.id and e.person_id = m.person_id
                order by 3, 2""", student);
    }

    /// The due dates of the cohorts whose students a tutor follows.
    public List<DueDay> followedBy(UUID tutor) {
        return days("""
                select distinct d.id, d.kind, d.due_on, c.name
                from due_date d
                join cohort c on c.id = d.cohort_id
                join cohort_member m on m.cohort_id = d.cohort_id
                join project_member s on s.person_id = m.person_id and s.part = 'TEAM'
                join project_member t on t.project_id = s.project_id and t.part = 'TUTOR' and t.person_id = ?
                order by 3, 2""", tutor);
    }

    private List<DueDay> days(String sql, UUID person) {
        return jdbc.sql(sql)
                .param(person)
                .query((row, number) -> new DueDay(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)))
                .list();
    }

    /// What waits for a tutor: what they took, and what nobody took.
    public List<WaitingVersion> waitingFor(UUID tutor) {
        return jdbc.sql("""
                        select v.id, a.title, v.number, pr.title, v.submitted_at
                        from review r
                        join project_member t on t.project_id = r.project_id and t.part = 'TUTOR' and t.person_id = :tutor
                        join artefact_version v on v.id = r.version_id
                        join artefact a on a.id = v.artefact_id
                        join project pr on pr.id = a.project_id
                        where r.state in ('SUBMITTED', 'IN_REVIEW') and coalesce(r.reviewer_id, :tutor) = :tutor
                        order by v.submitted_at, v.id limit 500""")
                .param("tutor", tutor)
                .query((row, number) -> new WaitingVersion(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        LocalDate.ofInstant(
                                row.getObject(5, OffsetDateTime.class).toInstant(), Formats.ZONE)))
                .list();
    }
}
