package fr.coulisses.funding;

import fr.coulisses.budget.Attendance;
import fr.coulisses.budget.Block;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.CellEdit;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Gesture;
import fr.coulisses.budget.Scenario;
import fr.coulisses.budget.ScenarioResult;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the answers of funders make of the budget: proposed, and written after one confirmation.
@Service
public class Grants {

    private final Entries entries;
    private final FundingRegister register;
    private final Budgets budgets;
    private final Projects projects;
    private final ProjectAccess access;

    Grants(Entries entries, FundingRegister register, Budgets budgets, Projects projects, ProjectAccess access) {
        this.entries = entries;
        this.register = register;
        this.budgets = budgets;
        this.projects = projects;
        this.access = access;
    }

    /// What the state of a request makes of its budget lines and does not stand there yet, for those who follow the
    /// work.
    @Transactional(readOnly = true)
    public List<LineChange> proposed(UUID request) {
        Entry<FundingRequest, FundingState> entry = entries.get(request, register);
        return changes(entry, budgets.get(entry.project()));
    }

    private static List<LineChange> changes(Entry<FundingRequest, FundingState> entry, BudgetSheet budget) {
        List<BudgetLine> lines = lines(entry.content(), budget);
        return lines.stream()
                .map(line -> change(entry, line, lines.size() == 1))
                .filter(change -> change.isRemoval()
                        || change.from() != change.to()
                        || !change.amount().equals(change.becomes()))
                .toList();
    }

    /// The amount follows the grant where one line stands for it; several are for people to share out.
    private static LineChange change(Entry<FundingRequest, FundingState> entry, BudgetLine line, boolean alone) {
        BigDecimal granted = entry.content().granted();
        Money decided = granted == null || !entry.state().isGranted() || !alone ? line.amount() : new Money(granted);
        return new LineChange(
                line.id(),
                line.entry().label(),
                line.entry().certainty(),
                entry.state().certainty().orElse(null),
                line.amount(),
                entry.state().isLost() ? Money.ZERO : decided);
    }

    private static List<BudgetLine> lines(FundingRequest request, BudgetSheet budget) {
        return budget.lines().stream()
                .filter(line -> request.lines().contains(line.id().toString()))
                .toList();
    }

    /// Writes into the budget what was proposed, as one gesture that can be undone there.
    ///
    /// @param seen what the person confirms
    /// @throws Refusal when the request or the lines are not what they were
    @Transactional
    public void confirm(UUID request, List<LineChange> seen) {
        Entry<FundingRequest, FundingState> entry = entries.get(request, register);
        access.require(entry.project(), Right.WRITE);
        BudgetSheet budget = budgets.get(entry.project());
        if (seen.isEmpty() || !changes(entry, budget).equals(seen)) {
            throw new Refusal("funding.refused.moved");
        }
        List<CellEdit> edits = new ArrayList<>();
        List<BudgetLine> deleted = new ArrayList<>();
        for (BudgetLine line : lines(entry.content(), budget)) {
            seen.stream().filter(change -> change.line().equals(line.id())).forEach(change -> {
                if (change.isRemoval()) {
                    deleted.add(line);
                } else {
                    edits.addAll(edits(line, change));
                }
            });
        }
        budgets.write(entry.project(), Gesture.PASTE, new Block(edits, List.of(), null, deleted));
    }

    private static List<CellEdit> edits(BudgetLine line, LineChange change) {
        List<CellEdit> edits = new ArrayList<>();
        Certainty to = change.to();
        if (to != null && change.from() != to) {
            edits.add(edit(line, Column.CERTAINTY, to.word()));
        }
        if (!change.amount().equals(change.becomes())) {
            edits.add(edit(line, Column.QUANTITY, "1"));
            edits.add(edit(
                    line,
                    Column.UNIT_PRICE,
                    change.becomes().euros().toPlainString().replace('.', ',')));
        }
        return edits;
    }

    private static CellEdit edit(BudgetLine line, Column column, String typed) {
        return new CellEdit(line.id(), column, column.textOf(line.entry()), typed);
    }

    /// What is missing without the lines of a request, if the tickets sell well, as expected or badly, for those who
    /// follow the work.
    @Transactional(readOnly = true)
    public FundingHole hole(UUID request) {
        Entry<FundingRequest, FundingState> entry = entries.get(request, register);
        BudgetSheet budget = budgets.get(entry.project());
        Attendance planned = budget.attendance(projects.get(entry.project()).sheet());
        Set<UUID> gone =
                lines(entry.content(), budget).stream().map(BudgetLine::id).collect(Collectors.toSet());
        List<BudgetLine> left = budget.lines().stream()
                .filter(line -> !gone.contains(line.id()))
                .toList();
        return new FundingHole(Arrays.stream(Scenario.values())
                .map(scenario -> new FundingHole.Hypothesis(
                        scenario,
                        balance(scenario, budget.lines(), budget, planned),
                        balance(scenario, left, budget, planned)))
                .toList());
    }

    private static Money balance(Scenario scenario, List<BudgetLine> lines, BudgetSheet budget, Attendance planned) {
        return ScenarioResult.of(scenario, lines, budget.tickets(), planned)
                .totals()
                .balance();
    }
}
