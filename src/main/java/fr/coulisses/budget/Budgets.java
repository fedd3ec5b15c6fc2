package fr.coulisses.budget;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectCopied;
import fr.coulisses.project.ProjectStarted;
import fr.coulisses.project.Right;
import fr.coulisses.project.Templates;
import fr.coulisses.project.VatRegime;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ReadOnce;
import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The budget of a project, line by line.
@Service
public class Budgets {

    /// More lines than any budget of the trade; a file with more is a mistake.
    public static final int MOST_LINES = BudgetLines.MOST;

    private final BudgetLines lines;
    private final BudgetReading reading;
    private final GestureLog log;
    private final ProjectAccess access;
    private final CurrentPerson currentPerson;
    private final Templates templates;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final ReadOnce<UUID, BudgetSheet> whole = new ReadOnce<>();

    Budgets(
            BudgetLines lines,
            BudgetReading reading,
            GestureLog log,
            ProjectAccess access,
            CurrentPerson currentPerson,
            Templates templates,
            JdbcClient jdbc,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.lines = lines;
        this.reading = reading;
        this.log = log;
        this.access = access;
        this.currentPerson = currentPerson;
        this.templates = templates;
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    /// The budget as it stands, for those who follow the work.
    @Transactional(readOnly = true)
    public BudgetSheet get(UUID project) {
        access.require(project, Right.FOLLOW);
        return whole.once(project, () -> sheet(project));
    }

    /// Its lines alone, in their order.
    @Transactional(readOnly = true)
    public List<QuotedLine> lines(UUID project) {
        access.require(project, Right.FOLLOW);
        return reading.of(project);
    }

    /// The lines that were changed, added or deleted after a change that somebody has seen.
    ///
    /// @param seen [BudgetSheet#upTo] of the budget they have
    @Transactional(readOnly = true)
    public Set<UUID> changedAfter(UUID project, long seen) {
        access.require(project, Right.FOLLOW);
        return Set.copyOf(log.linesChangedAfter(project, seen));
    }

    /// The budgets of all projects whose work one follows, in one statement.
    @Transactional(readOnly = true)
    public Map<UUID, BudgetSummary> mine() {
        Map<UUID, BudgetSummary> summaries = new HashMap<>();
        jdbc.sql("""
                        select m.project_id,
                            coalesce(sum(l.amount) filter (where l.section = 'EXPENSE' and l.account not like '8%'), 0),
                            coalesce(sum(l.amount) filter (where l.section = 'INCOME' and l.account not like '8%'), 0),
                            count(l.id)
                        from project_member m left join budget_line l on l.project_id = m.project_id
                        where m.person_id = ? and m.part <> 'JURY' group by m.project_id""").param(currentPerson.get().id()).query(row -> {
            summaries.put(
                    row.getObject(1, UUID.class),
                    new BudgetSummary(new Money(row.getBigDecimal(2)), new Money(row.getBigDecimal(3)), row.getInt(4)));
        });
        return summaries;
    }

    /// Adds a line below another, or at the end.
    ///
    /// @param after the line it stands below; `null` for the end
    /// @throws Refusal beyond [#MOST_LINES] lines
    @Transactional
    public BudgetLine add(UUID project, Entry entry, @Nullable UUID after) {
        return write(project, Gesture.ADD, () -> lines.add(project, List.of(entry), after))
                .lines()
                .getFirst();
    }

    /// Types something into one cell of a line.
    ///
    /// @param expected what the person saw in the cell before, as [Column#textOf] writes it
    /// @return the line as it is now, other people's changes of other cells included
    /// @throws CellRefused when the cell cannot be that
    /// @throws CellConflict when somebody else changed this very cell meanwhile; nothing is overwritten
    /// @throws LineGone when somebody else deleted the line meanwhile
    @Transactional
    public BudgetLine type(UUID project, UUID line, Column column, String expected, String typed) {
        Written written = write(project, Gesture.TYPE, () -> {
            BudgetLineRow row = lines.rows(project, List.of(line)).get(line);
            if (row == null) {
                throw new LineGone(typed);
            }
            Entry after = typed(row, new CellEdit(line, column, expected, typed));
            return after.equals(row.entry()) ? List.of() : List.of(lines.write(row, after));
        });
        return written.lines().isEmpty()
                ? lines.row(project, line).line()
                : written.lines().getFirst();
    }

    /// Writes a block of cells and lines, pasted or filled, whole or not at all.
    ///
    /// @param gesture [Gesture#PASTE] or [Gesture#FILL]
    /// @throws BlockRefused with every cell that cannot be what the block says, or that somebody changed meanwhile
    /// @throws Refusal beyond [#MOST_LINES] lines
    @Transactional
    public Written write(UUID project, Gesture gesture, Block block) {
        return write(project, gesture, () -> new BlockWriting(lines, project, block).changes());
    }

    /// Deletes lines; what is gone already stays gone.
    @Transactional
    public Written delete(UUID project, Collection<UUID> ids) {
        return write(
                project,
                Gesture.DELETE,
                () -> lines.delete(lines.rows(project, ids).values()));
    }

    /// Takes back what one did last, or does again what one took back last; what others changed since stays.
    ///
    /// @param redo whether to do it again
    /// @param since the newest change that was there when one began; what is older stays
    /// @return nothing when there is nothing to take back
    @Transactional
    public Optional<Undone> undo(UUID project, boolean redo, long since) {
        SignedInPerson person = access.require(project, Right.WRITE);
        return log.last(project, person.id(), redo, since).map(past -> replay(project, person, past, redo));
    }

    /// Takes back one gesture of one's own, if it still stands.
    @Transactional
    public Optional<Undone> undo(UUID project, long gesture) {
        SignedInPerson person = access.require(project, Right.WRITE);
        return log.done(project, person.id(), gesture).map(past -> replay(project, person, past, false));
    }

    /// Replaces all lines by those of a file, or adds them; whole or not at all.
    @Transactional
    public Written bringIn(UUID project, List<Entry> entries, boolean replace) {
        return write(project, Gesture.IMPORT, () -> {
            List<GestureLog.Change> changes = new ArrayList<>();
            if (replace) {
                changes.addAll(lines.deleteAll(project));
            }
            changes.addAll(lines.add(project, entries, null));
            return changes;
        });
    }

    /// Says whether the whole budget is HT or TTC.
    @Transactional
    public void count(UUID project, Basis basis) {
        access.require(project, Right.WRITE);
        jdbc.sql("update budget set basis = ?, version = version + 1 where project_id = ?")
                .params(basis.name(), project)
                .update();
    }

    /// Says what is assumed about tickets.
    @Transactional
    public void plan(UUID project, TicketPlan tickets) {
        access.require(project, Right.WRITE);
        jdbc.sql("update budget set tickets = ?::jsonb, version = version + 1 where project_id = ?")
                .params(json.writeValueAsString(tickets), project)
                .update();
        events.publishEvent(new BudgetChanged(project));
    }

    @EventListener
    void openBudget(ProjectStarted started) {
        UUID project = started.project();
        open(project, started.sheet().vatRegime() == VatRegime.LIABLE ? Basis.HT : Basis.TTC, TicketPlan.USUAL);
        if (started.template() != null) {
            bringIn(
                    project,
                    BudgetCsv.read(templates.file(started.template(), "budget.csv"))
                            .entries(),
                    false);
        }
    }

    @EventListener
    @Order(ProjectCopied.REGISTERS)
    void copyBudget(ProjectCopied copied) {
        BudgetSheet original = sheet(copied.original());
        open(copied.copy(), original.basis(), original.tickets());
        List<BudgetLine> written = bringIn(
                        copied.copy(),
                        original.lines().stream().map(BudgetLine::entry).toList(),
                        false)
                .lines();
        for (int i = 0; i < written.size(); i++) {
            copied.named(original.lines().get(i).id(), written.get(i).id());
        }
    }

    private void open(UUID project, Basis basis, TicketPlan tickets) {
        jdbc.sql("insert into budget (project_id, basis, tickets) values (?, ?, ?::jsonb)")
                .params(project, basis.name(), json.writeValueAsString(tickets))
                .update();
    }

    /// One gesture: the budget is held, something is done, and what was done is logged.
    private Written write(UUID project, Gesture kind, Supplier<List<GestureLog.Change>> doing) {
        SignedInPerson person = access.require(project, Right.WRITE);
        long gesture = log.begin(project, person.id(), kind);
        List<GestureLog.Change> changes = doing.get();
        if (changes.isEmpty()) {
            log.forget(gesture);
            return new Written(gesture, 0, List.of());
        }
        log.record(project, person.id(), gesture, changes);
        List<BudgetLine> written = changes.stream()
                .flatMap(change -> Stream.ofNullable(change.after()).map(entry -> new BudgetLine(change.line(), entry)))
                .toList();
        return new Written(gesture, changes.size(), written);
    }

    private Undone replay(UUID project, SignedInPerson person, GestureLog.Past past, boolean redo) {
        long gesture = log.begin(project, person.id(), redo ? Gesture.REDO : Gesture.UNDO);
        Undoing undoing = new Undoing(lines, project, log.changesOf(past.id()), redo);
        log.record(project, person.id(), gesture, undoing.done());
        log.mark(past.id(), !redo);
        return new Undone(past.kind(), undoing.done().size(), undoing.skipped());
    }

    static Entry typed(BudgetLineRow row, CellEdit edit) {
        Entry before = row.entry();
        Entry after = EntryReader.with(before, edit.column(), edit.typed());
        if (!after.equals(before) && !edit.column().textOf(before).equals(edit.expected())) {
            throw new CellConflict(row.line(), edit.column(), edit.typed());
        }
        return after;
    }

    private BudgetSheet sheet(UUID project) {
        return reading.whole(project).orElseThrow(NotFound::new);
    }
}
