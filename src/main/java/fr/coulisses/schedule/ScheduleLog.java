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

    /// Writes down something new, which overtakes what the person has undone.
    void record(UUID project, UUID person, List<TaskChange> changes) {
        jdbc.sql("""
                        update schedule_gesture set state = 'DROPPED'
                        where project_id = ? and person_id = ? and state = 'UNDONE'""").params(project, person).update();
        insert(project, person, changes, "DONE");
    }

    /// Writes down an undoing or a redoing, which is itself neither undone nor done again.
    void replay(UUID project, UUID person, List<TaskChange> changes) {
        insert(project, person, changes, "REPLAY");
    }

    private void insert(UUID project, UUID person, List<TaskChange> changes, String state) {
        jdbc.sql("insert into schedule_gesture (project_id, person_id, changes, state) values (?, ?, ?::jsonb, ?)")
                .params(project, person, json.writeValueAsString(changes), state)
                .update();
    }

    /// The last gesture of a person that still stands, or the one that was undone last.
    ///
    /// @param since the gesture after which it was made
    Optional<Past> last(UUID project, UUID person, boolean undone, long since) {
        String order = undone ? "order by id limit 1" : "order by id desc limit 1";
        return jdbc.sql("""
                        select id, changes from schedule_gesture
                        where project_id = ? and person_id = ? and state = ? and id > ?
                        """ + order)
                .params(project, person, undone ? "UNDONE" : "DONE", since)
                .query((row, number) -> new Past(row.getLong(1), json.readValue(row.getString(2), CHANGES)))
                .optional();
    }

    /// The newest gesture, whoever made it; 0 before there is one.
    long newest(UUID project) {
        return jdbc.sql("select coalesce(max(id), 0) from schedule_gesture where project_id = ?")
                .param(project)
                .query(Long.class)
                .single();
    }

    void mark(long gesture, boolean undone) {
        jdbc.sql("update schedule_gesture set state = ? where id = ?")
                .params(undone ? "UNDONE" : "DONE", gesture)
                .update();
    }
}
