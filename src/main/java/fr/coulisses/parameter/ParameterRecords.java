package fr.coulisses.parameter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Parameters, their values and the log of every change, as the database keeps them.
@Component
class ParameterRecords {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ParameterRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The register as it is now, in one statement that brings rows only when `seen` is no longer so.
    ParameterRegister since(ParameterRegister seen) {
        List<Row> rows = jdbc.sql("""
                        select r.stamp, p.code, p.label, p.unit, v.id, v.version, v.origin, v.value, v.valid_from,
                            v.valid_to, v.source, v.status, v.comment
                        from parameter_register r cross join parameter p join parameter_value v on v.code = p.code
                        where r.stamp <> ? order by p.rank, p.code""")
                .param(seen.stamp())
                .query((row, number) -> row(row))
                .list();
        if (rows.isEmpty()) {
            return seen;
        }
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        rows.forEach(row -> parameters.merge(row.parameter().code(), row.parameter(), Parameter::joinedTo));
        return new ParameterRegister(rows.getFirst().stamp(), parameters);
    }

    /// Keeps everybody else from changing the register until the transaction ends.
    void hold() {
        jdbc.sql("select stamp from parameter_register for update")
                .query(UUID.class)
                .single();
    }

    /// Tells every node that the register has changed. A stamp is never used twice, so that what a node has read in a
    /// transaction that was rolled back is never taken for what is stored.
    void stamp() {
        jdbc.sql("update parameter_register set stamp = gen_random_uuid()").update();
    }

    void describe(Parameter parameter, int rank) {
        jdbc.sql("""
                        insert into parameter (code, label, unit, rank) values (?, ?, ?, ?)
                        on conflict (code) do update
                        set label = excluded.label, unit = excluded.unit, rank = excluded.rank""")
                .params(parameter.code(), parameter.label(), parameter.unit().name(), rank)
                .update();
    }

    void add(String code, RegisteredValue added, @Nullable UUID person) {
        DatedValue value = added.value();
        jdbc.sql("""
                        insert into parameter_value
                            (id, code, origin, value, valid_from, valid_to, source, status, comment)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(added.id())
                .param(code)
                .param(added.origin().name())
                .param(value.text())
                .param(value.validFrom())
                .param(value.validTo())
                .param(value.source())
                .param(value.status().name())
                .param(value.comment())
                .update();
        log(code, added.id(), person, null, value);
    }

    void replace(String code, RegisteredValue former, DatedValue value, @Nullable UUID person) {
        jdbc.sql("""
                        update parameter_value set value = ?, valid_from = ?, valid_to = ?, source = ?, status = ?,
                            comment = ?, version = version + 1 where id = ?""")
                .param(value.text())
                .param(value.validFrom())
                .param(value.validTo())
                .param(value.source())
                .param(value.status().name())
                .param(value.comment())
                .param(former.id())
                .update();
        log(code, former.id(), person, former.value(), value);
    }

    void remove(String code, RegisteredValue removed, UUID person) {
        jdbc.sql("delete from parameter_value where id = ?").param(removed.id()).update();
        log(code, removed.id(), person, removed.value(), null);
    }

    private void log(
            String code, UUID value, @Nullable UUID person, @Nullable DatedValue before, @Nullable DatedValue after) {
        jdbc.sql("""
                        insert into parameter_change (code, value_id, person_id, before, after)
                        values (?, ?, ?, ?::jsonb, ?::jsonb)""")
                .param(code)
                .param(value)
                .param(person)
                .param(before == null ? null : json.writeValueAsString(before))
                .param(after == null ? null : json.writeValueAsString(after))
                .update();
    }

    /// The last changes, newest first; what a release brings for the first time changes nothing.
    List<ParameterChange> changes(int most) {
        return jdbc.sql("""
                        select c.code, p.label, p.unit, h.given_name || ' ' || h.family_name as person, c.at, c.before,
                            c.after
                        from parameter_change c join parameter p on p.code = c.code
                            left join person h on h.id = c.person_id
                        where c.person_id is not null or c.before is not null
                        order by c.id desc limit ?""")
                .param(most)
                .query((row, number) -> new ParameterChange(
                        row.getString("code"),
                        row.getString("label"),
                        new Unit(row.getString("unit")),
                        row.getString("person"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        read(row.getString("before")),
                        read(row.getString("after"))))
                .list();
    }

    private @Nullable DatedValue read(@Nullable String logged) {
        return logged == null ? null : json.readValue(logged, DatedValue.class);
    }

    /// One value with the parameter it is of.
    private record Row(UUID stamp, Parameter parameter) {}

    private static Row row(ResultSet row) throws SQLException {
        RegisteredValue value = new RegisteredValue(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                ParameterOrigin.valueOf(row.getString("origin")),
                new DatedValue(
                        row.getString("value"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("source"),
                        ParameterStatus.valueOf(row.getString("status")),
                        row.getString("comment")));
        return new Row(
                row.getObject("stamp", UUID.class),
                new Parameter(
                        row.getString("code"),
                        row.getString("label"),
                        new Unit(row.getString("unit")),
                        List.of(value)));
    }
}
