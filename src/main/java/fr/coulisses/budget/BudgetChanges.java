package fr.coulisses.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The log of every change of a line, which nobody can alter: who, when, what it was before and after.
@Component
class BudgetChanges {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BudgetChanges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @param before `null` for a line that is new
    /// @param after `null` for a line that is gone
    void record(UUID project, UUID line, UUID person, @Nullable Entry before, @Nullable Entry after) {
        jdbc.sql("""
                        insert into budget_change (project_id, line_id, person_id, before, after)
                        values (?, ?, ?, ?::jsonb, ?::jsonb)""")
                .param(project)
                .param(line)
                .param(person)
                .param(before == null ? null : json.writeValueAsString(before))
                .param(after == null ? null : json.writeValueAsString(after))
                .update();
    }
}
