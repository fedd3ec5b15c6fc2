package fr.coulisses.schedule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was done to a schedule: who, when, and each task before and after.
@Component
class ScheduleLog {

    /// A gesture that can be undone.
    record Past(long id, List<TaskChange> changes) {}

    private static final TypeReference<List<TaskChange>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ScheduleLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @param undone whether it is itself an undoing, which is not undone
    void record(UUID project, UUID person, List<TaskChange> changes, boolean undone) {
        jdbc.sql("insert into schedule_gesture (project_id, person_id, changes, undone) values (?, ?, ?::jsonb, ?)")
                .params(project, person, json.writeValueAsString(changes), undone)
                .update();
    }

    /// The last gesture of a person that still stands.
    Optional<Past> last(UUID project, UUID person) {
        return jdbc.sql("""
                        select id, changes from schedule_gesture
                        where project_id = ? and person_id = ? and not undone order by id desc limit 1""")
                .params(project, person)
                .query((row, number) -> new Past(row.getLong(1), json.readValue(row.getString(2), CHANGES)))
                .optional();
    }

    void mark(long gesture) {
        jdbc.sql("update schedule_gesture set undone = true where id = ?")
                .param(gesture)
                .update();
    }
}
