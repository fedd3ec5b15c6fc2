package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The plan as its readers get it: all actions at a glance, each on a page, the retroplanning, and what is asked of
/// whom.
final class ActionPlanDocument {

    private final ActionPlan plan;
    private final Wording wording;
    private final PlanWords words;
    private final List<Block> blocks = new ArrayList<>();

    ActionPlanDocument(ActionPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.words = new PlanWords(plan, wording);
    }

    Document document() {
        heading("method");
        blocks.add(new Block.Paragraph(
                plan.method().isBlank() ? wording.text("actionplan.toWrite") : plan.method(), "method"));
        if (plan.venueUse() != null) {
            blocks.add(new Block.Fields(List.of(
                    new Block.Field(words.field("venueUse"), words.named("venueUse", plan.venueUse()), "venueUse"))));
        }
        objectives();
        heading("overview");
        List<Block> overview = new PlanOverview(plan, wording).blocks();
        blocks.addAll(
                overview.isEmpty()
                        ? List.of(new Block.Paragraph(wording.text("actionplan.noActions"), "actions"))
                        : overview);
        sheets();
        RetroplanningPages retroplanning = new RetroplanningPages(plan, wording);
        blocks.add(new Block.PageBreak());
        heading("retroplanning");
        blocks.addAll(retroplanning.tasks());
        heading("workload");
        blocks.addAll(retroplanning.workload());
        blocks.addAll(new TeamTable(plan, wording).blocks());
        return new Document(
                wording.text("kind.action-plan"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                blocks,
                true);
    }

    /// Which actions serve which objective.
    private void objectives() {
        if (plan.objectives().isEmpty()) {
            return;
        }
        blocks.add(new Block.Table(
                wording.text("actionplan.table.objectives"),
                List.of(
                        Column.text(words.field("actions.objectives"), 5),
                        Column.text(wording.text("actionplan.actions"), 5)),
                plan.objectives().stream()
                        .map(objective -> Row.of(objective.label(), serving(objective.id())))
                        .toList()));
    }

    private String serving(String objective) {
        String serving = plan.pursued().stream()
                .filter(action -> action.objectives().contains(objective))
                .map(words::numbered)
                .collect(Collectors.joining("\n"));
        return serving.isEmpty() ? wording.text("actionplan.noAction") : serving;
    }

    private void sheets() {
        for (Action action : plan.actions()) {
            blocks.add(new Block.PageBreak());
            if (plan.number(action) == 1) {
                heading("actions");
            }
            blocks.addAll(new ActionSheet(action, plan, wording).blocks());
        }
    }

    private void heading(String section) {
        blocks.add(new Block.Heading(1, wording.text("actionplan.section." + section)));
    }
}
