package fr.coulisses.assessment.due;

import fr.coulisses.account.Cohort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Due dates and extensions as the database keeps them.
@Component
class DueDateRecords {

    /// The cohorts of the students whose projects a tutor follows.
    private static final String FOLLOWED = """
            exists (
                select 1 from project_member t
                join project_member s on s.project_id = t.project_id and s.part = 'TEAM'
                join cohort_member m on m.person_id = s.person_id
                where t.person_id = :tutor and t.part = 'TUTOR' and m.cohort_id = c.id)
            """;

    private final JdbcClient jdbc;

    DueDateRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param tutor whose cohorts; `null` for all of the school
    List<Cohort> cohorts(@Nullable UUID tutor) {
        return jdbc.sql("""
                        select c.id, c.name, (select count(*) from cohort_member where cohort_id = c.id) from cohort c
                        where cast(:tutor as uuid) is null or """ + " " + FOLLOWED + " order by c.name")
                .param("tutor", tutor)
                .query((row, number) -> new Cohort(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)))
                .list();
    }

    List<DueDate> of(UUID cohort) {
        Map<UUID, List<Extension>> extensions = extensions(cohort);
        return jdbc.sql(
                        "select id, cohort_id, kind, due_on, note, version from due_date where cohort_id = ? order by due_on, kind")
                .param(cohort)
                .query((row, number) -> new DueDate(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getInt(6),
                        extensions.getOrDefault(row.getObject(1, UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<Extension>> extensions(UUID cohort) {
        Map<UUID, List<Extension>> found = new HashMap<>();
        jdbc.sql("""
                        select e.due_date_id, s.id, s.given_name || ' ' || s.family_name, e.due_on, e.reason,
                            g.given_name || ' ' || g.family_name
                        from due_extension e
                        join due_date d on d.id = e.due_date_id
                        join person s on s.id = e.person_id
                        join person g on g.id = e.given_by
                        where d.cohort_id = ? order by s.family_name, s.given_name""").param(cohort).query(row -> {
            found.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(new Extension(
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getObject(4, LocalDate.class),
                            row.getString(5),
                            row.getString(6)));
        });
        return found;
    }

    Optional<DueDate> find(UUID id) {
        return jdbc.sql("select cohort_id from due_date where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional()
                .flatMap(cohort ->
                        of(cohort).stream().filter(date -> date.id().equals(id)).findFirst());
    }

    /// @return whether there was none for this kind yet
    boolean add(UUID cohort, String kind, LocalDate dueOn, String note) {
        return jdbc.sql("""
                        insert into due_date (id, cohort_id, kind, due_on, note) values (?, ?, ?, ?, ?)
                        on conflict (cohort_id, kind) do nothing""")
                        .params(UUID.randomUUID(), cohort, kind, dueOn, note)
                        .update()
                == 1;
    }

    /// @return whether the edition was still the one that was read
    boolean move(UUID id, LocalDate dueOn, String note, int edition) {
        return jdbc.sql("update due_date set due_on = ?, note = ?, version = version + 1 where id = ? and version = ?")
                        .params(dueOn, note, id, edition)
                        .update()
                == 1;
    }

    void withdraw(UUID id) {
        jdbc.sql("delete from due_date where id = ?").param(id).update();
    }

    void extend(UUID id, UUID student, LocalDate dueOn, String reason, UUID giver) {
        jdbc.sql("""
                        insert into due_extension (due_date_id, person_id, due_on, reason, given_by)
                        values (?, ?, ?, ?, ?)
                        on conflict (due_date_id, person_id) do update
                        set due_on = excluded.due_on, reason = excluded.reason, given_by = excluded.given_by,
                            given_at = now()""").params(id, student, dueOn, reason, giver).update();
    }

    void endExtension(UUID id, UUID student) {
        jdbc.sql("delete from due_extension where due_date_id = ? and person_id = ?")
                .params(id, student)
                .update();
    }

    List<UUID> students(UUID cohort) {
        return jdbc.sql("""
                        select p.id from cohort_member m join person p on p.id = m.person_id
                        where m.cohort_id = ? and p.role = 'STUDENT' and p.active""")
                .param(cohort)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// The day of each kind for a student; the earliest where they are in several cohorts.
    Map<String, Deadline> deadlines(UUID student) {
        Map<String, Deadline> found = new HashMap<>();
        jdbc.sql("""
                        select distinct on (d.kind) d.kind, coalesce(e.due_on, d.due_on), e.due_on is not null, d.note
                        from due_date d
                        join cohort_member m on m.cohort_id = d.cohort_id
                        left join due_extension e on e.due_date_id = d.id and e.person_id = m.person_id
                        where m.person_id = ? order by d.kind, coalesce(e.due_on, d.due_on)""").param(student).query(row -> {
            String kind = row.getString(1);
            found.put(kind, new Deadline(kind, row.getObject(2, LocalDate.class), row.getBoolean(3), row.getString(4)));
        });
        return found;
    }

    Optional<Timeliness> timeliness(UUID version) {
        return jdbc.sql("select due_on, days_late from version_due where version_id = ?")
                .param(version)
                .query((row, number) -> new Timeliness(row.getObject(1, LocalDate.class), row.getInt(2)))
                .optional();
    }
}
