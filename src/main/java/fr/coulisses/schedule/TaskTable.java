package fr.coulisses.schedule;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tasks as the database keeps them.
@Component
class TaskTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    TaskTable(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /// Holds the schedule until the transaction ends: the gestures of a project come one after the other.
    void hold(UUID project) {
        jdbc.sql("insert into schedule (project_id) values (?) on conflict do nothing")
                .param(project)
                .update();
        jdbc.sql("select project_id from schedule where project_id = ? for update")
                .param(project)
                .query(UUID.class)
                .single();
    }

    List<ScheduledTask> of(UUID project) {
        return jdbc
                .sql("select * from schedule_task where project_id = ? order by starts_on, ends_on, label, id")
                .param(project)
                .query((row, number) -> new ScheduledTask(row.getObject("id", UUID.class), task(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(task -> task.task().lot()))
                .toList();
    }

    Optional<ScheduledTask> find(UUID project, UUID id) {
        return jdbc.sql("select * from schedule_task where project_id = ? and id = ?")
                .params(project, id)
                .query((row, number) -> new ScheduledTask(row.getObject("id", UUID.class), task(row)))
                .optional();
    }

    /// Brings the table to what a gesture says.
    void write(UUID project, List<TaskChange> changes) {
        batch.batchUpdate(
                "delete from schedule_task where project_id = ? and id = ?",
                changes.stream()
                        .filter(change -> change.after() == null)
                        .map(change -> new Object[] {project, change.id()})
                        .toList());
        batch.batchUpdate(
                """
                insert into schedule_task (id, project_id, label, lot, starts_on, ends_on, milestone, responsible, load,
                    progress, after, baseline_start, baseline_end, legal_source, anchor, moved)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?, ?)
                on conflict (id) do update set label = excluded.label, lot = excluded.lot,
                    starts_on = excluded.starts_on, ends_on = excluded.ends_on, milestone = excluded.milestone,
                    responsible = excluded.responsible, load = excluded.load, progress = excluded.progress,
                    after = excluded.after, baseline_start = excluded.baseline_start,
                    baseline_end = excluded.baseline_end, legal_source = excluded.legal_source,
                    anchor = excluded.anchor, moved = excluded.moved""",
                changes.stream()
                        .flatMap(change -> Optional.ofNullable(change.after()).stream()
                                .map(task -> cells(project, change.id(), task)))
                        .toList());
    }

    private static @Nullable Object[] cells(UUID project, UUID id, Task task) {
        Span agreed = task.baseline();
        Period anchor = task.anchor();
        return new @Nullable Object[] {
            id,
            project,
            task.label(),
            task.lot().name(),
            task.start(),
            task.end(),
            task.milestone(),
            task.responsible(),
            task.load(),
            task.progress(),
            "{" + String.join(",", task.after().stream().map(UUID::toString).toList()) + "}",
            agreed == null ? null : agreed.start(),
            agreed == null ? null : agreed.end(),
            task.legalSource(),
            anchor == null ? null : anchor.toString(),
            task.moved()
        };
    }

    private static Task task(ResultSet row) throws SQLException {
        LocalDate agreed = row.getObject("baseline_start", LocalDate.class);
        String anchor = row.getString("anchor");
        Array after = row.getArray("after");
        return new Task(
                row.getString("label"),
                Lot.valueOf(row.getString("lot")),
                new Span(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                row.getBoolean("milestone"),
                row.getString("responsible"),
                row.getInt("load"),
                row.getInt("progress"),
                Arrays.stream((UUID[]) after.getArray()).toList(),
                agreed == null ? null : new Span(agreed, row.getObject("baseline_end", LocalDate.class)),
                row.getString("legal_source"),
                anchor == null ? null : Period.parse(anchor),
                row.getBoolean("moved"));
    }
}
