package fr.coulisses.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of deadlines; who may ask is known by the services.
@Component
class DeadlineRecords {

    private static final String SELECT = """
            select e.project_id, e.register, e.id, d.name, d.day, d.place, d.label, d.arguments, d.ahead
            from register_deadline d join register_entry e on e.id = d.entry_id
            """;

    private static final String BY_DAY = " order by d.day, d.name, d.place";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DeadlineRecords(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void replace(UUID entry, String name, List<Deadline> deadlines) {
        jdbc.sql("delete from register_deadline where entry_id = ?")
                .param(entry)
                .update();
        batches.batchUpdate(
                """
                insert into register_deadline (entry_id, day, place, label, arguments, ahead, name)
                values (?, ?, ?, ?, ?, ?, ?)""",
                deadlines.stream()
                        .map(deadline -> new Object[] {
                            entry,
                            deadline.day(),
                            deadline.place(),
                            deadline.label(),
                            deadline.arguments().toArray(String[]::new),
                            deadline.ahead().toArray(Integer[]::new),
                            name
                        })
                        .toList());
    }

    List<DatedEntry> of(UUID project) {
        return jdbc.sql(SELECT + "where e.project_id = ?" + BY_DAY)
                .param(project)
                .query(DeadlineRecords::dated)
                .list();
    }

    /// The next ones of a register.
    List<DatedEntry> next(UUID project, String register, int limit) {
        return jdbc.sql(SELECT + "where e.project_id = ? and e.register = ?" + BY_DAY + " limit ?")
                .params(project, register, limit)
                .query(DeadlineRecords::dated)
                .list();
    }

    /// Those of all projects that somebody carries.
    List<DatedEntry> carriedBy(UUID person) {
        return jdbc.sql(SELECT + """
                        join project_member m on m.project_id = e.project_id and m.part = 'TEAM' and m.person_id = ?""" + BY_DAY)
                .param(person)
                .query(DeadlineRecords::dated)
                .list();
    }

    List<DatedEntry> between(LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT + "where d.day between ? and ?" + BY_DAY)
                .params(from, to)
                .query(DeadlineRecords::dated)
                .list();
    }

    private static DatedEntry dated(ResultSet row, int number) throws SQLException {
        return new DatedEntry(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                new Deadline(
                        row.getObject(5, LocalDate.class),
                        row.getString(6),
                        row.getString(7),
                        Arrays.asList((String[]) array(row.getArray(8))),
                        Arrays.asList((Integer[]) array(row.getArray(9)))));
    }

    private static Object array(Array array) throws SQLException {
        return array.getArray();
    }
}
