package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.ControlSheet;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The plan as a workbook: the actions as a calendar to filter, whom each support reaches, the budget, and a sheet
/// that checks the others.
final class CommunicationPlanWorkbook {

    private final CommunicationPlan plan;
    private final Wording wording;
    private final PlanWords words;

    CommunicationPlanWorkbook(CommunicationPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.words = new PlanWords(plan, wording);
    }

    Workbook workbook() {
        ControlSheet control = control();
        SupportSheets supports = new SupportSheets(plan, wording);
        return new Workbook(
                wording.text("kind.communication-plan"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                List.of(actions(), coverage(), supports.printing(), budget(), supports.mentions(), control.sheet()),
                control.names());
    }

    /// Cancelled ones too, whose cost counts nothing.
    private Sheet actions() {
        List<Row> rows = new ArrayList<>();
        rows.add(header(
                words.text("action"),
                words.field("actions.start"),
                words.field("actions.end"),
                words.field("actions.support"),
                words.field("actions.channel"),
                words.field("actions.targets"),
                words.field("actions.goal"),
                words.field("actions.message"),
                words.text("cost"),
                words.field("actions.line"),
                words.field("actions.reach"),
                words.text("perContact"),
                words.field("actions.responsible"),
                words.field("actions.indicator"),
                words.field("actions.status"),
                words.field("actions.visuals"),
                words.field("actions.aids")));
        for (Action action : plan.actions()) {
            rows.add(row(action, rows.size() + 1));
        }
        return new Sheet(
                wording.text("communicationplan.sheet.actions"),
                List.of(34, 12, 12, 20, 12, 30, 34, 40, 12, 40, 10, 12, 20, 30, 12, 40, 24),
                1,
                true,
                true,
                rows,
                List.of());
    }

    private Row row(Action action, int row) {
        boolean counts = !action.isCancelled();
        return Row.of(
                Workbook.text(words.title(action)),
                day(action.start()),
                day(action.end()),
                Workbook.text(words.named("support", action.support())),
                Workbook.text(words.named("channel", action.medium())),
                Workbook.text(words.targets(action)),
                Workbook.text(words.goal(action)),
                Workbook.text(action.message()),
                action.cost() == null || !counts ? Workbook.text("") : Workbook.number(action.cost(), Format.AMOUNT),
                Workbook.text(line(action)),
                action.reach() == null
                        ? Workbook.text("")
                        : Workbook.number(BigDecimal.valueOf(action.reach()), Format.COUNT),
                counts
                        ? Results.each(action.cost(), action.reach())
                                .<Cell>map(price -> new Workbook.Formula(
                                        "ROUND(I%1$d/K%1$d,4)".formatted(row), price, Format.PRICE, Style.PLAIN))
                                .orElse(Workbook.text(""))
                        : Workbook.text(""),
                Workbook.text(action.responsible()),
                Workbook.text(action.indicator()),
                Workbook.text(words.named("status", action.status())),
                Workbook.text(words.visuals(action)),
                Workbook.text(words.aids(action)));
    }

    private String line(Action action) {
        return plan.lines().stream()
                .filter(line -> line.id().equals(action.line()))
                .map(PaidLine::called)
                .findFirst()
                .orElse("");
    }

    private Sheet coverage() {
        CoverageTable table = new CoverageTable(plan, wording);
        List<Row> rows = new ArrayList<>();
        rows.add(header(Stream.concat(
                        Stream.of(words.text("target")),
                        CoverageTable.families().stream().map(family -> words.named("family", family)))
                .toArray(String[]::new)));
        for (Target target : plan.targets()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Workbook.text(words.called(target)));
            CoverageTable.families()
                    .forEach(family ->
                            cells.add(Workbook.number(BigDecimal.valueOf(table.count(target, family)), Format.COUNT)));
            rows.add(new Row(cells));
        }
        return new Sheet(
                wording.text("communicationplan.sheet.coverage"),
                List.of(40, 14, 14, 14, 14, 14, 14, 14, 14),
                1,
                true,
                false,
                rows,
                List.of());
    }

    /// Each line of the budget, what its actions cost as the first sheet says, and what is left.
    private Sheet budget() {
        List<Row> rows = new ArrayList<>();
        rows.add(header(words.field("actions.line"), words.text("budgeted"), words.text("cost"), words.text("left")));
        String actions = ControlSheet.sheet(wording.text("communicationplan.sheet.actions"));
        for (PaidLine line : compared()) {
            int row = rows.size() + 1;
            Money cost = plan.cost(line);
            rows.add(Row.of(
                    Workbook.text(line.called()),
                    Workbook.number(line.amount().euros(), Format.AMOUNT),
                    new Workbook.Formula(
                            "SUMIF(%1$sJ:J,A%2$d,%1$sI:I)".formatted(actions, row),
                            cost.euros(),
                            Format.AMOUNT,
                            Style.PLAIN),
                    new Workbook.Formula(
                            "B%1$d-C%1$d".formatted(row),
                            line.amount().minus(cost).euros(),
                            Format.AMOUNT,
                            Style.PLAIN)));
        }
        return new Sheet(
                wording.text("communicationplan.sheet.budget"),
                List.of(60, 16, 16, 16),
                1,
                false,
                false,
                rows,
                List.of());
    }

    private List<PaidLine> compared() {
        return plan.lines().stream().filter(PaidLine::compared).toList();
    }

    private ControlSheet control() {
        ControlSheet control = new ControlSheet(wording);
        String actions = ControlSheet.sheet(wording.text("communicationplan.sheet.actions"));
        String budget = ControlSheet.sheet(wording.text("communicationplan.sheet.budget"));
        control.amount(words.text("control.cost"), "SUM(" + actions + "I:I)", plan.cost());
        control.amount(words.text("control.budgeted"), "SUM(" + budget + "B:B)", plan.budgeted());
        Money onLines = compared().stream().map(plan::cost).reduce(Money.ZERO, Money::plus);
        control.amounts(
                words.text("control.lines"), "SUM(" + actions + "I:I)", plan.cost(), "SUM(" + budget + "C:C)", onLines);
        control.none(words.text("control.uncovered"), (int) plan.targets().stream()
                .filter(target -> plan.pursued().stream()
                        .noneMatch(action -> action.targets().contains(target.id())))
                .count());
        control.none(words.text("control.unthanked"), (int) plan.grants().stream()
                .filter(grant -> plan.mention(grant).isEmpty())
                .count());
        control.none(words.text("control.uncleared"), (int) plan.pursued().stream()
                .flatMap(action -> action.visuals().stream())
                .filter(id -> plan.work(id).filter(Visual::cleared).isEmpty())
                .count());
        return control;
    }

    private static Row header(String... titles) {
        return new Row(Stream.of(titles)
                .map(title -> Workbook.text(title, Style.HEADER))
                .toList());
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Workbook.text("") : new Workbook.Day(day, Style.PLAIN);
    }
}
