package fr.coulisses.funding.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What the school wrote into the library, as the database keeps it.
@Component
class FunderRecords {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FunderRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A funder as the school wrote it.
    ///
    /// @param sheet nothing while it says what the release says
    record Written(@Nullable FunderSheet sheet, boolean archived) {}

    /// All, by their ids, oldest first.
    Map<UUID, Written> all() {
        Map<UUID, Written> written = new LinkedHashMap<>();
        jdbc.sql("select id, sheet, archived from library_funder order by changed_at, id")
                .query(row -> {
                    String sheet = row.getString("sheet");
                    written.put(
                            row.getObject("id", UUID.class),
                            new Written(
                                    sheet == null ? null : json.readValue(sheet, FunderSheet.class),
                                    row.getBoolean("archived")));
                });
        return written;
    }

    /// Keeps everybody else from changing the library until the transaction ends.
    void hold() {
        jdbc.sql("lock table library_funder in share row exclusive mode").update();
    }

    void put(UUID id, Written written, UUID person) {
        FunderSheet sheet = written.sheet();
        jdbc.sql("""
                        insert into library_funder (id, sheet, archived, changed_by) values (?, ?::jsonb, ?, ?)
                        on conflict (id) do update set sheet = excluded.sheet, archived = excluded.archived,
                            changed_by = excluded.changed_by, changed_at = now()""")
                .param(id)
                .param(sheet == null ? null : json.writeValueAsString(sheet))
                .param(written.archived())
                .param(person)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from library_funder where id = ?").param(id).update();
    }
}
