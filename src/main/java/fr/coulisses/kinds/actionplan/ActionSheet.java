package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.kinds.actionplan.Action.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// One action on a page (fiche-action): what is not said is left out.
final class ActionSheet {

    private final Action action;
    private final Wording wording;
    private final PlanWords words;
    private final Costs costs;
    private final String place;
    private final List<Block> blocks = new ArrayList<>();

    ActionSheet(Action action, ActionPlan plan, Wording wording) {
        this.action = action;
        this.wording = wording;
        this.words = new PlanWords(plan, wording);
        this.costs = new Costs(plan);
        this.place = "actions/" + action.id();
    }

    List<Block> blocks() {
        blocks.add(new Block.Heading(2, wording.text("actionplan.sheet", words.numbered(action)), place));
        fields();
        steps();
        people();
        material();
        money();
        risks();
        return blocks;
    }

    private void fields() {
        List<Block.Field> facts = new ArrayList<>();
        add(facts, wording.text("actionplan.when"), words.days(action), "start");
        field(facts, "status", words.status(action));
        field(facts, "place", action.place());
        field(facts, "responsible", action.responsible());
        blocks.add(new Block.Facts(facts));
        List<Block.Field> fields = new ArrayList<>();
        field(fields, "objectives", words.objectives(action));
        field(fields, "description", action.description());
        field(fields, "modes", words.deployed(action));
        field(fields, "segments", words.audience(action));
        field(fields, "partners", words.partners(action).replace("\n", ", "));
        field(fields, "prerequisites", words.prerequisites(action));
        add(
                fields,
                wording.text("actionplan.indicators"),
                words.indicators(action).replace("\n", "\u00a0; "),
                "");
        blocks.add(new Block.Fields(fields));
    }

    private void steps() {
        table(
                "steps",
                List.of(
                        Column.text(words.field("actions.steps.label"), 5),
                        Column.text(words.field("actions.steps.start"), 2),
                        Column.text(words.field("actions.steps.end"), 2),
                        Column.text(words.field("actions.steps.responsible"), 3),
                        Column.text(words.field("actions.steps.deliverable"), 4)),
                action.steps().stream()
                        .map(step -> Row.of(
                                        words.step(step),
                                        words.start(step),
                                        words.end(step),
                                        words.responsible(step),
                                        step.deliverable())
                                .at(place + "/steps/" + step.id()))
                        .toList());
    }

    private void people() {
        List<Row> rows = new ArrayList<>();
        action.people().forEach(member -> rows.add(person(member)));
        if (!rows.isEmpty()) {
            BigDecimal hours = action.people().stream().map(Member::allHours).reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(Row.total(wording.text("actionplan.total"), "", "", "", words.number(hours)));
        }
        table(
                "people",
                List.of(
                        Column.text(words.field("actions.people.function"), 5),
                        Column.text(words.field("actions.people.employment"), 3),
                        Column.number(words.field("actions.people.number"), 2),
                        Column.number(words.field("actions.people.hours"), 2),
                        Column.number(wording.text("actionplan.allHours"), 2)),
                rows);
    }

    private Row person(Member member) {
        return Row.of(
                        member.function(),
                        words.named("employment", member.employment()),
                        words.count(member.number()),
                        words.number(member.hours()),
                        words.number(member.allHours()))
                .at(place + "/people/" + member.id());
    }

    private void material() {
        table(
                "material",
                List.of(
                        Column.text(words.field("actions.material.label"), 6),
                        Column.number(words.field("actions.material.quantity"), 2),
                        Column.text(words.field("actions.material.unit"), 2),
                        Column.text(words.field("actions.material.acquisition"), 3)),
                action.material().stream()
                        .map(item -> Row.of(
                                        item.label(),
                                        words.number(item.quantity()),
                                        item.unit(),
                                        words.named("acquisition", item.acquisition()))
                                .at(place + "/material/" + item.id()))
                        .toList());
    }

    private void money() {
        List<Row> rows = new ArrayList<>();
        costs.lines(action).forEach(line -> rows.add(line(line)));
        if (!rows.isEmpty()) {
            rows.add(Row.total(wording.text("actionplan.cost"), wording.amount(costs.of(action))));
            if (!costs.inKind(action).isZero()) {
                rows.add(Row.subtotal(wording.text("actionplan.inKind"), wording.amount(costs.inKind(action))));
            }
        }
        table(
                "money",
                List.of(
                        Column.text(words.field("actions.lines"), 11),
                        Column.number(wording.text("actionplan.amount"), 3)),
                rows);
        if (action.ownMeans()) {
            blocks.add(new Block.Paragraph(wording.text("actionplan.ownMeans"), place + "/ownMeans"));
        }
    }

    private Row line(CostLine line) {
        List<Action> others = costs.citing(line).stream()
                .filter(other -> !other.equals(action))
                .toList();
        List<String> remarks = new ArrayList<>();
        if (line.inKind()) {
            remarks.add(wording.text("actionplan.isInKind"));
        }
        if (!others.isEmpty()) {
            remarks.add(wording.text("actionplan.sharedWith", words.numbers(others)));
        }
        String remark = remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")";
        return Row.of(line.called() + remark, wording.amount(line.amount())).at("lines/" + line.id());
    }

    private void risks() {
        List<Block.Field> fields = new ArrayList<>();
        field(fields, "risks", action.risks());
        field(fields, "planB", action.planB());
        if (!fields.isEmpty()) {
            blocks.add(new Block.Fields(fields));
        }
    }

    private void table(String caption, List<Column> columns, List<Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(wording.text("actionplan.table." + caption), columns, rows));
        }
    }

    private void field(List<Block.Field> fields, String name, String value) {
        add(fields, words.field("actions." + name), value, name);
    }

    private void add(List<Block.Field> fields, String label, String value, String name) {
        if (!value.isBlank()) {
            fields.add(new Block.Field(label, value, name.isEmpty() ? "" : place + "/" + name));
        }
    }
}
