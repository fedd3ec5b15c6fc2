package fr.coulisses.budget;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads all lines of a budget with one statement, and manages none of them: thousands are read to be shown, a few to
/// be changed.
@Component
class BudgetReading {

    private final JdbcClient jdbc;
    private final EntityManager database;
    private final JsonMapper json;

    BudgetReading(JdbcClient jdbc, EntityManager database, JsonMapper json) {
        this.jdbc = jdbc;
        this.database = database;
        this.json = json;
    }

    /// The whole budget as it stands at one moment, with what this very transaction wrote; nothing where there is none.
    Optional<BudgetSheet> whole(UUID project) {
        database.flush();
        return jdbc.sql("""
                        select b.basis, c.up_to, l.*, coalesce(q.number, 0) as quotes,
                            case when row_number() over (order by l.position, l.id) = 1 then b.tickets end as tickets
                        from budget b
                        cross join lateral (
                            select coalesce(max(id), 0) as up_to from budget_change where project_id = b.project_id) c
                        left join budget_line l on l.project_id = b.project_id
                        left join (select line_id, count(*) as number from budget_quote where project_id = :project
                            group by line_id) q on q.line_id = l.id
                        where b.project_id = :project order by l.position, l.id""").param("project", project).query((ResultSetExtractor<Optional<BudgetSheet>>) this::sheet);
    }

    /// The first row has what the budget has once; without lines it has nothing else.
    private Optional<BudgetSheet> sheet(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        Basis basis = Basis.valueOf(rows.getString("basis"));
        TicketPlan tickets = json.readValue(rows.getString("tickets"), TicketPlan.class);
        long upTo = rows.getLong("up_to");
        List<BudgetLine> lines = new ArrayList<>();
        Map<UUID, Integer> quotes = new HashMap<>();
        for (boolean more = rows.getString("id") != null; more; more = rows.next()) {
            BudgetLine line = new BudgetLine(rows.getObject("id", UUID.class), entry(rows));
            lines.add(line);
            if (rows.getInt("quotes") > 0) {
                quotes.put(line.id(), rows.getInt("quotes"));
            }
        }
        return Optional.of(new BudgetSheet(basis, tickets, lines, quotes, upTo));
    }

    /// The lines in their order, with what this very transaction wrote.
    List<QuotedLine> of(UUID project) {
        database.flush();
        return jdbc.sql("""
                        select l.*, coalesce(q.number, 0) as quotes
                        from budget_line l
                        left join (select line_id, count(*) as number from budget_quote where project_id = :project
                            group by line_id) q on q.line_id = l.id
                        where l.project_id = :project order by l.position, l.id""")
                .param("project", project)
                .query((row, number) -> new QuotedLine(
                        new BudgetLine(row.getObject("id", UUID.class), entry(row)), row.getInt("quotes")))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                Section.valueOf(row.getString("section")),
                row.getString("account"),
                Heading.valueOf(row.getString("heading")),
                row.getString("label"),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                row.getBigDecimal("unit_price"),
                row.getBigDecimal("vat_rate"),
                Variability.valueOf(row.getString("variability")),
                Dues.of(row.getString("due")),
                named(Certainty.class, row.getString("certainty")),
                row.getString("funder"),
                named(FunderType.class, row.getString("funder_type")),
                row.getString("scheme"));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
