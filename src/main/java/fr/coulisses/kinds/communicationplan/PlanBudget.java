package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.budget.Block;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.CellEdit;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Gesture;
import fr.coulisses.budget.Written;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends what the actions of a plan cost to the budget lines that pay for them: shown first, written after one
/// confirmation.
@Service
public class PlanBudget {

    private final Artefacts artefacts;
    private final CommunicationPlanKind kind;
    private final Budgets budgets;
    private final ProjectAccess access;

    PlanBudget(Artefacts artefacts, CommunicationPlanKind kind, Budgets budgets, ProjectAccess access) {
        this.artefacts = artefacts;
        this.kind = kind;
        this.budgets = budgets;
        this.access = access;
    }

    /// What the saved draft makes of the budget and does not stand there yet, for those who follow the work.
    @Transactional(readOnly = true)
    public List<LineShift> proposed(UUID plan) {
        return LineShift.of(artefacts.content(plan, kind));
    }

    /// Writes into the budget what was proposed, as one gesture that can be undone.
    ///
    /// @param seen what the person confirms
    /// @return the gesture
    /// @throws Refusal when the plan or the lines are not what they were; nothing is written then
    @Transactional
    public Written send(UUID plan, List<LineShift> seen) {
        UUID project = artefacts.projectOf(plan);
        access.require(project, Right.WRITE);
        if (seen.isEmpty() || !proposed(plan).equals(seen)) {
            throw new Refusal("communicationplan.refused.moved");
        }
        List<BudgetLine> lines = budgets.get(project).lines();
        List<CellEdit> edits = seen.stream()
                .flatMap(shift -> lines.stream()
                        .filter(line -> line.id().toString().equals(shift.line()))
                        .flatMap(line -> edits(line, shift)))
                .toList();
        return budgets.write(project, Gesture.PASTE, new Block(edits, List.of(), null));
    }

    /// Takes back one's own gesture in the budget, if it still stands; what others changed since stays.
    ///
    /// @return whether all of it was taken back
    @Transactional
    public boolean takeBack(UUID plan, long gesture) {
        return budgets.undo(artefacts.projectOf(plan), gesture)
                .filter(undone -> undone.skipped() == 0)
                .isPresent();
    }

    /// The whole amount at once: what it was made of is no longer true.
    private static Stream<CellEdit> edits(BudgetLine line, LineShift shift) {
        return Stream.of(
                edit(line, Column.QUANTITY, "1"),
                edit(
                        line,
                        Column.UNIT_PRICE,
                        shift.becomes().euros().toPlainString().replace('.', ',')));
    }

    private static CellEdit edit(BudgetLine line, Column column, String typed) {
        return new CellEdit(line.id(), column, column.textOf(line.entry()), typed);
    }
}
