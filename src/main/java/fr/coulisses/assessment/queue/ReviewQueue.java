package fr.coulisses.assessment.queue;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.assessment.queue.QueueChoices.Choice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The versions that the teams of a tutor submitted.
@Service
public class ReviewQueue {

    /// Who may see a version here: the tutors of its project.
    private static final String FROM = """
            from review r
            join project_member m on m.project_id = r.project_id and m.part = 'TUTOR' and m.person_id = :tutor
            join artefact_version v on v.id = r.version_id
            join artefact a on a.id = v.artefact_id
            join project pr on pr.id = a.project_id
            left join version_due due on due.version_id = v.id
            left join person reviewer on reviewer.id = r.reviewer_id
            where (%s)
                and (cast(:project as uuid) is null or a.project_id = :project)
                and (cast(:competency as text) is null or exists (
                    select 1 from claim k where k.version_id = v.id and k.competency_code = :competency))
                and (cast(:cohort as uuid) is null or exists (
                    select 1 from claim k join cohort_member cm on cm.person_id = k.student_id
                    where k.version_id = v.id and cm.cohort_id = :cohort))
            """;

    private static final String SELECT = """
            select v.id, a.project_id, pr.title, a.kind, a.title, v.number, r.state,
                (select string_agg(distinct p.given_name || ' ' || p.family_name, ', ')
                    from claim k join person p on p.id = k.student_id where k.version_id = v.id),
                (select string_agg(distinct k.competency_code, ', ') from claim k where k.version_id = v.id),
                v.submitted_at, reviewer.given_name || ' ' || reviewer.family_name, coalesce(due.days_late, 0), r.prepared is not null
            """;

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    ReviewQueue(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /// A piece of the queue of the tutor who is signed in: what waits, oldest first, then what was decided, newest
    /// first.
    @Transactional(readOnly = true)
    public List<QueueItem> of(QueueFilter filter, int offset, int limit) {
        return asked(filter, SELECT + FROM.formatted(filter.scope().condition()) + """
                        order by r.state in ('SUBMITTED', 'IN_REVIEW') desc,
                            case when r.state in ('SUBMITTED', 'IN_REVIEW') then v.submitted_at end,
                            v.submitted_at desc, v.id
                        offset :offset limit :limit""")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> item(row))
                .list();
    }

    /// What stands before and after a version in the queue; the version itself may have left it.
    @Transactional(readOnly = true)
    public Neighbours around(UUID version, QueueFilter filter) {
        return asked(
                        filter,
                        "with queue as (select v.id, v.submitted_at "
                                + FROM.formatted(filter.scope().condition()) + """
                        ), here as (select submitted_at, id from artefact_version where id = :version)
                        select
                            (select q.id from queue q, here h where (q.submitted_at, q.id) < (h.submitted_at, h.id)
                                order by q.submitted_at desc, q.id desc limit 1),
                            (select q.id from queue q, here h where (q.submitted_at, q.id) > (h.submitted_at, h.id)
                                order by q.submitted_at, q.id limit 1),
                            (select count(*) from queue)""")
                .param("version", version)
                .query((row, number) ->
                        new Neighbours(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)))
                .single();
    }

    /// How much waits for the tutor who is signed in.
    @Transactional(readOnly = true)
    public QueueCounts counts() {
        return jdbc.sql("""
                        select count(*) filter (where r.state = 'SUBMITTED'), count(*) filter (where r.state = 'IN_REVIEW'),
                            count(*) filter (where r.prepared is not null and r.reviewer_id = :tutor)
                        from review r
                        join project_member m on m.project_id = r.project_id and m.part = 'TUTOR' and m.person_id = :tutor
                        where r.state in ('SUBMITTED', 'IN_REVIEW')""")
                .param("tutor", tutor())
                .query((row, number) -> new QueueCounts(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /// The decisions of the tutor who is signed in that wait for their batch, oldest submission first.
    @Transactional(readOnly = true)
    public List<UUID> prepared() {
        return jdbc.sql("""
                        select r.version_id from review r join artefact_version v on v.id = r.version_id
                        where r.reviewer_id = ? and r.prepared is not null and r.state in ('SUBMITTED', 'IN_REVIEW')
                        order by v.submitted_at, v.id""")
                .param(tutor())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// The cohorts, projects and competencies of everything that was ever submitted to the tutor who is signed in.
    @Transactional(readOnly = true)
    public QueueChoices choices() {
        Map<UUID, String> cohorts = new HashMap<>();
        Map<UUID, String> projects = new HashMap<>();
        Map<String, String> competencies = new TreeMap<>();
        jdbc.sql("""
                        with mine as (
                            select r.version_id, r.project_id
                            from review r
                            join project_member m
                                on m.project_id = r.project_id and m.part = 'TUTOR' and m.person_id = :tutor)
                        select distinct 'PROJECT', p.id, p.title from mine join project p on p.id = mine.project_id
                        union
                        select distinct 'COHORT', c.id, c.name
                        from mine
                        join claim k on k.version_id = mine.version_id
                        join cohort_member cm on cm.person_id = k.student_id
                        join cohort c on c.id = cm.cohort_id
                        union
                        select distinct 'COMPETENCY', null::uuid, k.competency_code
                        from mine join claim k on k.version_id = mine.version_id""").param("tutor", tutor()).query(row -> {
            UUID id = row.getObject(2, UUID.class);
            String name = row.getString(3);
            switch (row.getString(1)) {
                case "PROJECT" -> projects.put(id, name);
                case "COHORT" -> cohorts.put(id, name);
                default -> competencies.put(name, name);
            }
        });
        return new QueueChoices(sorted(cohorts), sorted(projects), List.copyOf(competencies.keySet()));
    }

    private static List<Choice> sorted(Map<UUID, String> names) {
        return names.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    private JdbcClient.StatementSpec asked(QueueFilter filter, String sql) {
        return jdbc.sql(sql)
                .param("tutor", tutor())
                .param("project", filter.project())
                .param("competency", filter.competency())
                .param("cohort", filter.cohort());
    }

    private UUID tutor() {
        return currentPerson.require(Role.TUTOR).id();
    }

    private static QueueItem item(ResultSet row) throws SQLException {
        return new QueueItem(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                ReviewState.valueOf(row.getString(7)),
                text(row.getString(8)),
                text(row.getString(9)),
                row.getObject(10, OffsetDateTime.class).toInstant(),
                row.getString(11),
                row.getInt(12),
                row.getBoolean(13));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
