package fr.coulisses.archive;

import fr.coulisses.project.archive.ArchivedPart;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is called how in this school already.
@Component
class TakenIdentities {

    /// Any number that nothing else locks.
    private static final long LOCK = 8_217_350_661L;

    private final List<ArchivedPart> parts;
    private final JdbcClient jdbc;

    TakenIdentities(List<ArchivedPart> parts, JdbcClient jdbc) {
        this.parts = parts;
        this.jdbc = jdbc;
    }

    /// Archives are opened one after the other, until the transaction ends: two people may open the same.
    void hold() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query(row -> {});
    }

    boolean project(UUID id) {
        return exists("project", List.of(id));
    }

    /// Whether a row of an archived table has one of these identities.
    boolean any(Collection<UUID> ids) {
        List<String> tables = Stream.concat(
                        Stream.of("project"), parts.stream().flatMap(part -> part.tables().stream()))
                .toList();
        return jdbc.sql("""
                        select table_name from information_schema.columns
                        where table_schema = current_schema() and column_name = 'id' and data_type = 'uuid'
                            and table_name in (:tables)""").param("tables", tables).query(String.class).list().stream()
                .anyMatch(table -> exists(table, ids));
    }

    /// @param table of our own, never of an archive
    private boolean exists(String table, Collection<UUID> ids) {
        return jdbc.sql("select exists (select 1 from " + table + " where id = any(?))")
                .param(ids.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
