package fr.coulisses.budget;

import fr.coulisses.shared.NotFound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What was done to a budget: who, when, and each line before and after. Nobody can alter it; it is what undo reads.
@Component
class GestureLog {

    /// One line of a gesture.
    ///
    /// @param before `null` for a line that is new
    /// @param after `null` for a line that is gone
    /// @param position where the line stands or stood; `null` when that is of no interest
    record Change(
            UUID line,
            @Nullable Entry before,
            @Nullable Entry after,
            @Nullable BigDecimal position) {}

    /// A gesture that can be undone or done again.
    record Past(long id, Gesture kind) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    GestureLog(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
        this.events = events;
    }

    /// Begins a gesture, and holds the budget until the transaction ends: the gestures of a project come one after the
    /// other, so that whoever has seen one has seen all before it. A new gesture overtakes what was undone.
    ///
    /// @throws NotFound when the project has no budget
    long begin(UUID project, UUID person, Gesture kind) {
        return jdbc.sql("""
                        with held as (select project_id from budget where project_id = :project for update),
                        overtaken as (
                            update budget_gesture set state = 'DROPPED'
                            where project_id = :project and person_id = :person and state = 'UNDONE' and not :replay)
                        insert into budget_gesture (project_id, person_id, kind, state)
                        select project_id, :person, :kind, case when :replay then 'REPLAY' else 'DONE' end from held
                        returning id""")
                .param("project", project)
                .param("person", person)
                .param("kind", kind.name())
                .param("replay", kind.isReplay())
                .query(Long.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void record(UUID project, UUID person, long gesture, List<Change> changes) {
        if (!changes.isEmpty()) {
            events.publishEvent(new BudgetChanged(project));
        }
        List<Object[]> rows = new ArrayList<>();
        for (Change change : changes) {
            rows.add(new Object[] {
                project,
                change.line(),
                person,
                written(change.before()),
                written(change.after()),
                change.position(),
                gesture
            });
        }
        batch.batchUpdate("""
                insert into budget_change (project_id, line_id, person_id, before, after, position, gesture_id)
                values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""", rows);
    }

    /// The last gesture of a person that can be undone, or the one that was undone last.
    ///
    /// @param since the change after which it was made
    Optional<Past> last(UUID project, UUID person, boolean undone, long since) {
        String order = undone ? "order by id limit 1" : "order by id desc limit 1";
        return jdbc.sql("""
                        select id, kind from budget_gesture g
                        where project_id = ? and person_id = ? and state = ?
                            and exists (select 1 from budget_change c where c.gesture_id = g.id and c.id > ?)
                        """ + order)
                .params(project, person, undone ? "UNDONE" : "DONE", since)
                .query((row, number) -> new Past(row.getLong(1), Gesture.valueOf(row.getString(2))))
                .optional();
    }

    /// A gesture of a person that was not undone yet.
    Optional<Past> done(UUID project, UUID person, long gesture) {
        return jdbc.sql("""
                        select id, kind from budget_gesture
                        where project_id = ? and person_id = ? and id = ? and state = 'DONE'""")
                .params(project, person, gesture)
                .query((row, number) -> new Past(row.getLong(1), Gesture.valueOf(row.getString(2))))
                .optional();
    }

    void mark(long gesture, boolean undone) {
        jdbc.sql("update budget_gesture set state = ? where id = ?")
                .params(undone ? "UNDONE" : "DONE", gesture)
                .update();
    }

    /// A gesture that turned out to change nothing leaves no trace.
    void forget(long gesture) {
        jdbc.sql("delete from budget_gesture where id = ?").param(gesture).update();
    }

    List<Change> changesOf(long gesture) {
        return jdbc.sql("select line_id, before, after, position from budget_change where gesture_id = ? order by id")
                .param(gesture)
                .query((row, number) -> new Change(
                        row.getObject(1, UUID.class),
                        read(row.getString(2)),
                        read(row.getString(3)),
                        row.getBigDecimal(4)))
                .list();
    }

    /// The lines that changed after a change that somebody has seen.
    List<UUID> linesChangedAfter(UUID project, long seen) {
        return jdbc.sql("select distinct line_id from budget_change where project_id = ? and id > ?")
                .params(project, seen)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private @Nullable String written(@Nullable Entry entry) {
        return entry == null ? null : json.writeValueAsString(entry);
    }

    private @Nullable Entry read(@Nullable String text) {
        return text == null ? null : json.readValue(text, Entry.class);
    }
}
