package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Total;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.project.ProjectSheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The action plan as a kind of artefact.
@Component
public class ActionPlanKind implements ArtefactKind<ActionPlan> {

    public static final String KEY = "action-plan";

    private final PlanRegisters registers;

    ActionPlanKind(PlanRegisters registers) {
        this.registers = registers;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Class<ActionPlan> type() {
        return ActionPlan.class;
    }

    @Override
    public ActionPlan start(ProjectSheet project) {
        return ActionPlan.empty();
    }

    @Override
    public ActionPlan compose(UUID project, ActionPlan draft) {
        return registers.composed(project, draft);
    }

    @Override
    public List<Check<ActionPlan>> checks() {
        return List.of(
                new ObjectivesHaveActions(),
                new ActionsCanBeCarriedOut(),
                new TasksFollowTheirPredecessors(),
                new NothingWaitsForItself(),
                new MilestonesArePlanned(),
                new NobodyIsAskedTwice(),
                new ExceptionalUseIsAskedForInTime(),
                new CostlyResourcesAreBudgeted());
    }

    @Override
    public Set<String> parameters() {
        return Set.of(ExceptionalUseIsAskedForInTime.DELAY);
    }

    /// Its actions, with the objectives they serve, the audiences they are for, and the lines and partners they rest
    /// on.
    @Override
    public List<Knot> knots(ActionPlan plan) {
        return plan.actions().stream()
                .map(action -> new Knot(
                        action.id(),
                        KnotType.ACTION,
                        "actions/" + action.id(),
                        action.title(),
                        Stream.of(action.objectives(), action.segments(), action.lines(), action.partners())
                                .flatMap(List::stream)
                                .toList()))
                .toList();
    }

    @Override
    public List<Total> totals(ActionPlan plan, Wording wording) {
        Costs costs = new Costs(plan);
        return List.of(
                new Total(wording.text("actionplan.cost"), costs.total()),
                new Total(wording.text("actionplan.inKind"), costs.totalInKind()));
    }

    @Override
    public Document document(ActionPlan plan, Wording wording) {
        return new ActionPlanDocument(plan, wording).document();
    }

    /// The actions over time and what they cost, for a page of their own; nothing without actions.
    public List<Block> overview(ActionPlan plan, Wording wording) {
        return new PlanOverview(plan, wording).blocks();
    }

    @Override
    public Optional<Workbook> workbook(ActionPlan plan, Wording wording) {
        return Optional.of(new ActionPlanWorkbook(plan, wording).workbook());
    }

    @Override
    public boolean isWorkedOnInASpreadsheet() {
        return true;
    }
}
