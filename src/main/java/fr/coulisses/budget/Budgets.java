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
import fr.coulisses.shared.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The budget of a project, line by line.
@Service
public class Budgets {

    /// More lines than any budget of the trade; a file with more is a mistake.
    public static final int MOST_LINES = 2000;

    private final BudgetLineRepository lines;
    private final BudgetChanges changes;
    private final ProjectAccess access;
    private final CurrentPerson currentPerson;
    private final Templates templates;
    private final JdbcClient jdbc;

    Budgets(
            BudgetLineRepository lines,
            BudgetChanges changes,
            ProjectAccess access,
            CurrentPerson currentPerson,
            Templates templates,
            JdbcClient jdbc) {
        this.lines = lines;
        this.changes = changes;
        this.access = access;
        this.currentPerson = currentPerson;
        this.templates = templates;
        this.jdbc = jdbc;
    }

    /// The budget as it stands, for those who follow the work.
    @Transactional(readOnly = true)
    public BudgetSheet get(UUID project) {
        access.require(project, Right.FOLLOW);
        return sheet(project);
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

    /// Adds a line at the end.
    ///
    /// @throws Refusal beyond [#MOST_LINES] lines
    @Transactional
    public BudgetLine add(UUID project, Entry entry) {
        SignedInPerson person = access.require(project, Right.WRITE);
        refuseTooMany(project, 1);
        return insert(project, UUID.randomUUID(), entry, person);
    }

    /// Types something into one cell of a line.
    ///
    /// @param expected what the person saw in the cell before, as [Column#textOf] writes it
    /// @return the line as it is now, other people's changes of other cells included
    /// @throws CellRefused when the cell cannot be that
    /// @throws CellConflict when somebody else changed this very cell meanwhile; nothing is overwritten
    @Transactional(noRollbackFor = Refusal.class)
    public BudgetLine type(UUID project, UUID line, Column column, String expected, String typed) {
        SignedInPerson person = access.require(project, Right.WRITE);
        BudgetLineRow row = lines.lock(project, line).orElseThrow(NotFound::new);
        Entry before = row.entry();
        Entry after = EntryReader.with(before, column, typed);
        if (after.equals(before)) {
            return row.line();
        }
        if (!column.textOf(before).equals(expected)) {
            throw new CellConflict(row.line(), column, typed);
        }
        row.write(after);
        changes.record(project, line, person.id(), before, after);
        return lines.saveAndFlush(row).line();
    }

    /// Deletes lines; what is gone already stays gone.
    @Transactional
    public void delete(UUID project, Collection<UUID> ids) {
        SignedInPerson person = access.require(project, Right.WRITE);
        List<BudgetLineRow> found = lines.among(project, ids);
        found.forEach(row -> changes.record(project, row.line().id(), person.id(), row.entry(), null));
        lines.deleteAllInBatch(found);
    }

    /// Brings back lines that were just deleted, under their old identity.
    @Transactional
    public void restore(UUID project, List<BudgetLine> deleted) {
        SignedInPerson person = access.require(project, Right.WRITE);
        refuseTooMany(project, deleted.size());
        List<UUID> present = lines
                .among(project, deleted.stream().map(BudgetLine::id).toList())
                .stream()
                .map(row -> row.line().id())
                .toList();
        deleted.stream()
                .filter(line -> !present.contains(line.id()))
                .forEach(line -> insert(project, line.id(), line.entry(), person));
    }

    /// Replaces all lines by those of a file, or adds them; whole or not at all.
    @Transactional
    public void bringIn(UUID project, List<Entry> entries, boolean replace) {
        SignedInPerson person = access.require(project, Right.WRITE);
        if (replace) {
            delete(project, sheet(project).lines().stream().map(BudgetLine::id).toList());
        }
        refuseTooMany(project, entries.size());
        entries.forEach(entry -> insert(project, UUID.randomUUID(), entry, person));
    }

    /// Says whether the whole budget is HT or TTC.
    @Transactional
    public void count(UUID project, Basis basis) {
        access.require(project, Right.WRITE);
        jdbc.sql("update budget set basis = ?, version = version + 1 where project_id = ?")
                .params(basis.name(), project)
                .update();
    }

    @EventListener
    void openBudget(ProjectStarted started) {
        UUID project = started.project();
        open(project, started.sheet().vatRegime() == VatRegime.LIABLE ? Basis.HT : Basis.TTC);
        if (started.template() != null) {
            bringIn(
                    project,
                    BudgetCsv.read(templates.file(started.template(), "budget.csv"))
                            .entries(),
                    false);
        }
    }

    @EventListener
    void copyBudget(ProjectCopied copied) {
        BudgetSheet original = sheet(copied.original());
        open(copied.copy(), original.basis());
        SignedInPerson person = access.require(copied.copy(), Right.WRITE);
        original.lines().forEach(line -> insert(copied.copy(), UUID.randomUUID(), line.entry(), person));
    }

    private void open(UUID project, Basis basis) {
        jdbc.sql("insert into budget (project_id, basis) values (?, ?)")
                .params(project, basis.name())
                .update();
    }

    private BudgetLine insert(UUID project, UUID id, Entry entry, SignedInPerson person) {
        BudgetLineRow row = new BudgetLineRow(id, project, entry);
        lines.save(row);
        changes.record(project, id, person.id(), null, entry);
        return row.line();
    }

    private BudgetSheet sheet(UUID project) {
        Basis basis = jdbc.sql("select basis from budget where project_id = ?")
                .param(project)
                .query((row, number) -> Basis.valueOf(row.getString(1)))
                .optional()
                .orElseThrow(NotFound::new);
        return new BudgetSheet(
                basis, lines.of(project).stream().map(BudgetLineRow::line).toList());
    }

    private void refuseTooMany(UUID project, int added) {
        if (lines.countOf(project) + added > MOST_LINES) {
            throw new Refusal("budget.refused.tooMany", MOST_LINES);
        }
    }
}
