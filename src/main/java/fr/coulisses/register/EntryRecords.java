package fr.coulisses.register;

import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ReadOnce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The rows of entries and of their steps; who may ask is known by the services.
@Component
class EntryRecords {

    private static final String COLUMNS =
            "select id, project_id, register, state, state_on, content, changed_at from register_entry ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final ReadOnce<UUID, List<Row>> whole = new ReadOnce<>();

    EntryRecords(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /// A row before its register reads it.
    record Row(
            UUID id,
            UUID project,
            String register,
            String state,
            LocalDate stateOn,
            String content,
            OffsetDateTime changedAt) {

        private static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getString(3),
                    row.getString(4),
                    row.getObject(5, LocalDate.class),
                    row.getString(6),
                    row.getObject(7, OffsetDateTime.class));
        }
    }

    /// All entries, the oldest first.
    <C, S extends Enum<S>> List<Entry<C, S>> all(UUID project, Register<C, S> register) {
        return all(project).stream()
                .filter(row -> row.register().equals(register.key()))
                .map(row -> entry(row, register))
                .toList();
    }

    /// The rows of all registers of a project, the oldest first. Whoever asks for one register is soon followed by who
    /// asks for another: what is promised, tracked, reported and examined is compared.
    List<Row> all(UUID project) {
        return whole.once(
                project,
                () -> jdbc.sql(COLUMNS + "where project_id = ? order by added_at, id")
                        .param(project)
                        .query(Row::of)
                        .list());
    }

    /// @throws NotFound when there is no such entry
    Row get(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Row::of)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The same, kept from changing until the transaction ends.
    Row lock(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ? for update")
                .param(id)
                .query(Row::of)
                .optional()
                .orElseThrow(NotFound::new);
    }

    <C, S extends Enum<S>> Entry<C, S> entry(Row row, Register<C, S> register) {
        return new Entry<>(
                row.id(),
                row.project(),
                register.course().named(row.state()),
                row.stateOn(),
                json.readValue(row.content(), register.type()),
                row.changedAt().toInstant());
    }

    int count(UUID project, String register) {
        return jdbc.sql("select count(*) from register_entry where project_id = ? and register = ?")
                .params(project, register)
                .query(Integer.class)
                .single();
    }

    <C, S extends Enum<S>> void insert(
            UUID id, UUID project, Register<C, S> register, S state, LocalDate on, C content, UUID person) {
        jdbc.sql("""
                        insert into register_entry
                            (id, project_id, register, state, state_on, content, name, added_at, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""")
                .params(
                        id,
                        project,
                        register.key(),
                        state.name(),
                        on,
                        json.writeValueAsString(content),
                        register.name(content),
                        now(),
                        now(),
                        person)
                .update();
    }

    <C> void write(UUID id, Register<C, ?> register, C content, UUID person) {
        jdbc.sql("""
                        update register_entry set content = ?::jsonb, name = ?, changed_at = ?, changed_by = ?,
                            version = version + 1 where id = ?""")
                .params(json.writeValueAsString(content), register.name(content), now(), person, id)
                .update();
    }

    void move(UUID id, Enum<?> from, Enum<?> to, LocalDate on, String note, UUID person) {
        jdbc.sql("""
                        update register_entry set state = ?, state_on = ?, changed_at = ?, changed_by = ?,
                            version = version + 1 where id = ?""").params(to.name(), on, now(), person, id).update();
        jdbc.sql("""
                        insert into register_move (entry_id, from_state, to_state, on_day, note, person_id, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, from.name(), to.name(), on, note, person, now())
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from register_entry where id = ?").param(id).update();
    }

    /// The steps of an entry, the newest first.
    <S extends Enum<S>> List<Move<S>> moves(UUID entry, Course<S> course) {
        return jdbc.sql("""
                        select m.from_state, m.to_state, m.on_day, m.note,
                            coalesce(m.done_by, p.given_name || ' ' || p.family_name), m.at
                        from register_move m join person p on p.id = m.person_id
                        where m.entry_id = ? order by m.id desc""")
                .param(entry)
                .query((row, number) -> new Move<>(
                        course.named(row.getString(1)),
                        course.named(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
