package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The plan as a workbook to filter and sort: actions, steps, people, material, money, retroplanning.
final class ActionPlanWorkbook {

    private final ActionPlan plan;
    private final Wording wording;
    private final PlanWords words;
    private final Costs costs;

    ActionPlanWorkbook(ActionPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.words = new PlanWords(plan, wording);
        this.costs = new Costs(plan);
    }

    Workbook workbook() {
        return new Workbook(
                wording.text("kind.action-plan"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                List.of(actions(), steps(), people(), material(), money(), tasks()),
                Map.of());
    }

    private Sheet actions() {
        List<Row> rows = new ArrayList<>();
        plan.actions()
                .forEach(action -> rows.add(Row.of(
                        count(plan.number(action)),
                        text(words.title(action)),
                        text(words.objectives(action)),
                        text(words.status(action)),
                        text(action.responsible()),
                        text(words.day(action.start())),
                        text(words.day(action.end())),
                        text(action.place()),
                        text(words.modes(action)),
                        text(words.segments(action)),
                        count(action.expected()),
                        text(words.partners(action)),
                        text(words.prerequisites(action)),
                        amount(costs.of(action)),
                        amount(costs.inKind(action)),
                        text(action.ownMeans() ? wording.text("artefact.yes") : ""),
                        text(words.indicators(action)),
                        text(action.risks()),
                        text(action.planB()))));
        return sheet(
                "kind.action-plan",
                List.of(6, 34, 40, 14, 20, 12, 12, 24, 20, 24, 10, 28, 28, 14, 14, 10, 34, 40, 40),
                List.of(
                        "actionplan.number",
                        "actionplan.field.actions.title",
                        "actionplan.field.actions.objectives",
                        "actionplan.field.actions.status",
                        "actionplan.field.actions.responsible",
                        "actionplan.field.actions.start",
                        "actionplan.field.actions.end",
                        "actionplan.field.actions.place",
                        "actionplan.field.actions.modes",
                        "actionplan.field.actions.segments",
                        "actionplan.field.actions.expected",
                        "actionplan.field.actions.partners",
                        "actionplan.field.actions.prerequisites",
                        "actionplan.cost",
                        "actionplan.inKind",
                        "actionplan.own",
                        "actionplan.indicators",
                        "actionplan.field.actions.risks",
                        "actionplan.field.actions.planB"),
                rows);
    }

    private Sheet steps() {
        return sheet(
                "actionplan.rows.actions.steps",
                List.of(34, 40, 12, 12, 20, 34),
                List.of(
                        "actionplan.action",
                        "actionplan.field.actions.steps.label",
                        "actionplan.field.actions.steps.start",
                        "actionplan.field.actions.steps.end",
                        "actionplan.field.actions.steps.responsible",
                        "actionplan.field.actions.steps.deliverable"),
                plan.actions().stream()
                        .flatMap(action -> action.steps().stream()
                                .map(step -> Row.of(
                                        text(words.numbered(action)),
                                        text(words.step(step)),
                                        text(words.start(step)),
                                        text(words.end(step)),
                                        text(words.responsible(step)),
                                        text(step.deliverable()))))
                        .toList());
    }

    private Sheet people() {
        return sheet(
                "actionplan.rows.actions.people",
                List.of(34, 30, 18, 10, 12, 12),
                List.of(
                        "actionplan.action",
                        "actionplan.field.actions.people.function",
                        "actionplan.field.actions.people.employment",
                        "actionplan.field.actions.people.number",
                        "actionplan.field.actions.people.hours",
                        "actionplan.allHours"),
                plan.actions().stream()
                        .flatMap(action -> action.people().stream()
                                .map(member -> Row.of(
                                        text(words.numbered(action)),
                                        text(member.function()),
                                        text(words.named("employment", member.employment())),
                                        count(member.number()),
                                        number(member.hours()),
                                        number(member.allHours()))))
                        .toList());
    }

    private Sheet material() {
        return sheet(
                "actionplan.rows.actions.material",
                List.of(34, 36, 10, 14, 16),
                List.of(
                        "actionplan.action",
                        "actionplan.field.actions.material.label",
                        "actionplan.field.actions.material.quantity",
                        "actionplan.field.actions.material.unit",
                        "actionplan.field.actions.material.acquisition"),
                plan.actions().stream()
                        .flatMap(action -> action.material().stream()
                                .map(item -> Row.of(
                                        text(words.numbered(action)),
                                        text(item.label()),
                                        number(item.quantity()),
                                        text(item.unit()),
                                        text(words.named("acquisition", item.acquisition())))))
                        .toList());
    }

    /// Each line once, and what they add up to: a sum over actions would count shared lines twice.
    private Sheet money() {
        List<Row> rows = new ArrayList<>();
        plan.lines()
                .forEach(line -> rows.add(Row.of(
                        text(line.called()),
                        line.inKind() ? text("") : amount(line.amount()),
                        line.inKind() ? amount(line.amount()) : text(""),
                        text(words.numbers(costs.citing(line))))));
        rows.add(Row.of(
                Workbook.text(wording.text("actionplan.total"), Style.TOTAL),
                new Workbook.Number(costs.total().euros(), Format.AMOUNT, Style.TOTAL),
                new Workbook.Number(costs.totalInKind().euros(), Format.AMOUNT, Style.TOTAL),
                Workbook.text("", Style.TOTAL)));
        return sheet(
                "actionplan.field.actions.lines",
                List.of(44, 16, 16, 24),
                List.of("actionplan.field.actions.lines", "actionplan.cost", "actionplan.inKind", "actionplan.actions"),
                rows,
                false);
    }

    private Sheet tasks() {
        return sheet(
                "actionplan.rows.tasks",
                List.of(18, 44, 12, 12, 22, 12, 40),
                List.of(
                        "schedule.field.LOT",
                        "schedule.field.LABEL",
                        "schedule.field.START",
                        "schedule.field.END",
                        "schedule.field.RESPONSIBLE",
                        "schedule.field.PROGRESS",
                        "schedule.field.LEGAL"),
                plan.tasks().stream()
                        .map(task -> Row.of(
                                text(wording.text(task.lot().labelKey())),
                                text(task.label()),
                                text(words.day(task.start())),
                                text(words.day(task.end())),
                                text(task.responsible()),
                                count(task.progress()),
                                text(task.legalSource())))
                        .toList());
    }

    private Sheet sheet(String name, List<Integer> widths, List<String> headers, List<Row> rows) {
        return sheet(name, widths, headers, rows, true);
    }

    private Sheet sheet(String name, List<Integer> widths, List<String> headers, List<Row> rows, boolean filtered) {
        Row header = new Row(headers.stream()
                .map(label -> Workbook.text(wording.text(label), Style.HEADER))
                .toList());
        return new Sheet(
                wording.text(name),
                widths,
                1,
                true,
                filtered,
                Stream.concat(Stream.of(header), rows.stream()).toList(),
                List.of());
    }

    private static Cell text(String text) {
        return Workbook.text(text);
    }

    private static Cell amount(Money amount) {
        return Workbook.number(amount.euros(), Format.AMOUNT);
    }

    private static Cell number(@Nullable BigDecimal number) {
        return number == null ? text("") : Workbook.number(number, Format.DECIMAL);
    }

    private static Cell count(@Nullable Integer count) {
        return count == null ? text("") : Workbook.number(BigDecimal.valueOf(count), Format.COUNT);
    }
}
