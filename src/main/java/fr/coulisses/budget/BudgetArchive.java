package fr.coulisses.budget;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.project.archive.ArchiveSource;
import fr.coulisses.project.archive.ArchiveTarget;
import fr.coulisses.project.archive.ArchivedPart;
import fr.coulisses.shared.AttachedType;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The budget in the archive of its project: what is assumed, the lines, and the quotes as files.
@Component
class BudgetArchive implements ArchivedPart {

    private static final String FILE = "registers/budget.json";
    private static final String QUOTES = "registers/budget/quotes/";

    private final BudgetLineRepository rows;
    private final EntityManager database;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    BudgetArchive(
            BudgetLineRepository rows,
            EntityManager database,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            JsonMapper json) {
        this.rows = rows;
        this.database = database;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public String key() {
        return "registers/budget";
    }

    @Override
    public Set<String> tables() {
        return Set.of("budget", "budget_line", "budget_quote");
    }

    @Override
    public Map<String, String> leftBehind() {
        return Map.of(
                "budget_change", "who typed what is the log of one school, and undo ends with it",
                "budget_gesture", "undo belongs to the people of one school");
    }

    @Override
    public void write(UUID project, ArchiveTarget archive) throws IOException {
        List<ArchivedBudget.Line> lines = rows.of(project).stream()
                .map(row -> new ArchivedBudget.Line(row.line().id(), row.position(), row.entry()))
                .toList();
        List<ArchivedBudget.AttachedQuote> quotes = quotes(project);
        ArchivedBudget budget = jdbc.sql("select basis, tickets from budget where project_id = ?")
                .param(project)
                .query((row, number) -> new ArchivedBudget(
                        Basis.valueOf(row.getString(1)),
                        json.readValue(row.getString(2), TicketPlan.class),
                        lines,
                        quotes))
                .optional()
                .orElseThrow(NotFound::new);
        archive.json(FILE, budget);
        for (ArchivedBudget.AttachedQuote quote : quotes) {
            archive.file(quote.file(), content(quote.id()));
        }
    }

    /// Those of lines that are there; a line that was deleted does not come back in another school.
    private List<ArchivedBudget.AttachedQuote> quotes(UUID project) {
        return jdbc.sql("""
                        select q.id, q.line_id, q.name, q.added_at from budget_quote q
                        join budget_line l on l.id = q.line_id and l.project_id = q.project_id
                        where q.project_id = ? order by l.position, l.id, q.added_at, q.id""")
                .param(project)
                .query((row, number) -> new ArchivedBudget.AttachedQuote(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        QUOTES + "%04d".formatted(number + 1) + ending(row.getString(3))))
                .list();
    }

    private static String ending(String name) {
        return name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(java.util.Locale.ROOT);
    }

    private byte[] content(UUID quote) {
        return jdbc.sql("select content from budget_quote where id = ?")
                .param(quote)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    @Override
    public void read(UUID project, ArchiveSource archive) throws IOException {
        ArchivedBudget budget = archive.json(FILE, ArchivedBudget.class).orElse(ArchivedBudget.EMPTY);
        if (budget.lines().size() > BudgetLines.MOST) {
            throw new Refusal("budget.refused.tooMany", BudgetLines.MOST);
        }
        jdbc.sql("insert into budget (project_id, basis, tickets) values (?, ?, ?::jsonb)")
                .params(project, budget.basis().name(), json.writeValueAsString(budget.tickets()))
                .update();
        for (ArchivedBudget.Line line : budget.lines()) {
            require(line.entry());
            database.persist(new BudgetLineRow(line.id(), project, line.position(), line.entry()));
        }
        database.flush();
        for (ArchivedBudget.AttachedQuote quote : budget.quotes()) {
            attach(project, quote, archive.file(quote.file()));
        }
    }

    /// @throws CellRefused when a cell could not have been typed
    private static void require(Entry entry) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, column.textOf(entry));
        }
        EntryReader reader = new EntryReader(cells);
        reader.read();
        reader.problems().stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }

    private void attach(UUID project, ArchivedBudget.AttachedQuote quote, byte[] content) {
        AttachedType type = AttachedType.of(quote.name(), content)
                .orElseThrow(() -> new Refusal("budget.refused.quote.type", quote.name()));
        if (content.length > Quotes.MOST_BYTES) {
            throw new Refusal("budget.refused.quote.size", Quotes.MOST_BYTES / 1_000_000);
        }
        jdbc.sql("""
                        insert into budget_quote
                            (id, project_id, line_id, name, media_type, size, content, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        quote.id(),
                        project,
                        quote.line(),
                        quote.name(),
                        type.mediaType(),
                        content.length,
                        content,
                        currentPerson.get().id(),
                        quote.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
