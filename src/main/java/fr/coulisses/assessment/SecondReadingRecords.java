package fr.coulisses.assessment;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Second readings as the database keeps them.
@Component
class SecondReadingRecords {

    private final JdbcClient jdbc;

    SecondReadingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SecondReading> of(UUID version) {
        return jdbc.sql("""
                        select s.reader_id, r.given_name || ' ' || r.family_name, a.given_name || ' ' || a.family_name,
                            s.question, s.comment, s.given_at, s.version
                        from second_reading s
                        join person r on r.id = s.reader_id
                        join person a on a.id = s.asked_by
                        where s.version_id = ?""")
                .param(version)
                .query((row, number) -> {
                    OffsetDateTime given = row.getObject(6, OffsetDateTime.class);
                    return new SecondReading(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            levels(version),
                            given == null ? null : given.toInstant(),
                            row.getInt(7));
                })
                .optional();
    }

    private Map<UUID, Level> levels(UUID version) {
        Map<UUID, Level> levels = new HashMap<>();
        jdbc.sql(
                        "select l.claim_id, l.level from second_level l join claim c on c.id = l.claim_id where c.version_id = ?")
                .param(version)
                .query(row -> {
                    levels.put(row.getObject(1, UUID.class), Level.valueOf(row.getString(2)));
                });
        return levels;
    }

    void ask(UUID version, UUID reader, UUID asking, String question) {
        jdbc.sql("insert into second_reading (version_id, reader_id, asked_by, question) values (?, ?, ?, ?)")
                .params(version, reader, asking, question)
                .update();
    }

    void withdraw(UUID version) {
        jdbc.sql("delete from second_level where claim_id in (select id from claim where version_id = ?)")
                .param(version)
                .update();
        jdbc.sql("delete from second_reading where version_id = ?")
                .param(version)
                .update();
    }

    /// @return whether the edition was still the one that was read
    boolean write(UUID version, String comment, Map<UUID, Level> levels, boolean given, int edition) {
        int written = jdbc.sql("""
                        update second_reading
                        set comment = ?, version = version + 1, given_at = case when ? then now() end
                        where version_id = ? and version = ? and given_at is null""").params(comment, given, version, edition).update();
        levels.forEach(
                (claim, level) -> jdbc.sql("""
                        insert into second_level (claim_id, level) values (?, ?)
                        on conflict (claim_id) do update set level = excluded.level""").params(claim, level.name()).update());
        return written == 1;
    }
}
