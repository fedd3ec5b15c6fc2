package fr.coulisses.budget;

import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The lines of one budget during one gesture: read once, changed, and written with their log when it ends.
///
/// Whoever uses it holds the budget (see [GestureLog#begin]), so nobody changes a line under it.
@Component
class BudgetLines {

    /// More lines than any budget of the trade; a file with more is a mistake.
    static final int MOST = 6000;

    private final BudgetLineRepository rows;
    private final EntityManager database;
    private final JdbcClient jdbc;

    BudgetLines(BudgetLineRepository rows, EntityManager database, JdbcClient jdbc) {
        this.rows = rows;
        this.database = database;
        this.jdbc = jdbc;
    }

    /// @throws NotFound when the budget has no such line
    BudgetLineRow row(UUID project, UUID id) {
        return rows.among(project, List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    Map<UUID, BudgetLineRow> rows(UUID project, Collection<UUID> ids) {
        Map<UUID, BudgetLineRow> found = new HashMap<>();
        if (!ids.isEmpty()) {
            rows.among(project, ids).forEach(row -> found.put(row.line().id(), row));
        }
        return found;
    }

    /// Adds lines below another, or at the end.
    ///
    /// @throws Refusal beyond [#MOST] lines
    List<GestureLog.Change> add(UUID project, List<Entry> entries, @Nullable UUID after) {
        Room room = room(project, after);
        if (room.lines() + entries.size() > MOST) {
            throw new Refusal("budget.refused.tooMany", MOST);
        }
        List<GestureLog.Change> changes = new ArrayList<>();
        BigDecimal step = room.step(entries.size());
        BigDecimal position = room.from();
        for (Entry entry : entries) {
            position = position.add(step);
            changes.add(insert(project, UUID.randomUUID(), position, entry));
        }
        return changes;
    }

    /// Adds a line under an identity and at a place it had before.
    GestureLog.Change insert(UUID project, UUID id, BigDecimal position, Entry entry) {
        database.persist(new BudgetLineRow(id, project, position, entry));
        return new GestureLog.Change(id, null, entry, position);
    }

    GestureLog.Change write(BudgetLineRow row, Entry entry) {
        GestureLog.Change change = new GestureLog.Change(row.line().id(), row.entry(), entry, row.position());
        row.write(entry);
        return change;
    }

    List<GestureLog.Change> delete(Collection<BudgetLineRow> gone) {
        List<GestureLog.Change> changes = gone.stream()
                .sorted(Comparator.comparing(BudgetLineRow::position))
                .map(row -> new GestureLog.Change(row.line().id(), row.entry(), null, row.position()))
                .toList();
        rows.deleteAllInBatch(gone);
        return changes;
    }

    List<GestureLog.Change> deleteAll(UUID project) {
        return delete(rows.of(project));
    }

    /// Where new lines go: behind a position, and before the next when there is one.
    private record Room(
            int lines, BigDecimal from, @Nullable BigDecimal to) {

        /// A step that fits so many lines in; its scale grows with every halving.
        BigDecimal step(int count) {
            if (to == null) {
                return BigDecimal.ONE;
            }
            BigDecimal room = to.subtract(from);
            int scale = Math.max(room.scale(), 0) + String.valueOf(count + 1).length() + 1;
            return room.divide(BigDecimal.valueOf(count + 1L), scale, RoundingMode.DOWN);
        }
    }

    private Room room(UUID project, @Nullable UUID after) {
        return jdbc.sql("""
                        with held as (select id, position from budget_line where project_id = :project),
                            edge as (select coalesce(
                                (select position from held where id = :after),
                                (select max(position) from held), 0) as position)
                        select (select count(*) from held), edge.position,
                            (select min(position) from held where position > edge.position)
                        from edge""")
                .param("project", project)
                .param("after", after, Types.OTHER)
                .query((row, number) -> new Room(row.getInt(1), row.getBigDecimal(2), row.getBigDecimal(3)))
                .single();
    }
}
