package fr.coulisses.budget;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads all lines of a budget with one statement, and manages none of them: thousands are read to be shown, a few to
/// be changed.
@Component
class BudgetReading {

    private final JdbcClient jdbc;
    private final EntityManager database;

    BudgetReading(JdbcClient jdbc, EntityManager database) {
        this.jdbc = jdbc;
        this.database = database;
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
