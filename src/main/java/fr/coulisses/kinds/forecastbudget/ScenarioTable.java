package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.budget.Attendance;
import fr.coulisses.budget.BreakEven;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.ScenarioResult;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The budget as it is entered beside the three scenarios, from the places sold to the break-even point.
final class ScenarioTable {

    private final Wording wording;
    private final List<Case> cases = new ArrayList<>();

    /// One column: the budget as it is entered, or a scenario.
    private record Case(
            String name,
            BigDecimal sold,
            BigDecimal prices,
            Attendance attendance,
            BudgetTotals totals,
            BreakEven breakEven) {}

    ScenarioTable(Outlook outlook, Wording wording) {
        this.wording = wording;
        cases.add(new Case(
                wording.text("forecastbudget.asEntered"),
                outlook.attendance().soldShare().orElse(BigDecimal.ZERO),
                BigDecimal.valueOf(100),
                outlook.attendance(),
                outlook.totals(),
                outlook.breakEven()));
        for (ScenarioResult result : outlook.scenarios()) {
            cases.add(new Case(
                    wording.text(result.scenario().labelKey()),
                    outlook.budget().tickets().in(result.scenario()).fill(),
                    outlook.budget().tickets().in(result.scenario()).prices(),
                    result.attendance(),
                    result.totals(),
                    BreakEven.of(result.lines(), result.attendance())));
        }
    }

    Block.Table table() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(wording.text("forecastbudget.scenario"), 34));
        cases.forEach(each -> columns.add(Block.Column.number(each.name(), 17)));
        return new Block.Table(
                wording.text("forecastbudget.scenarios"),
                columns,
                List.of(
                        row("forecastbudget.tickets.fill", each -> wording.percent(each.sold())),
                        row("forecastbudget.tickets.prices", each -> wording.percent(each.prices())),
                        row(
                                "forecastbudget.tickets.paying",
                                each -> wording.decimal(each.attendance().paying())),
                        row(
                                "forecastbudget.tickets.revenue",
                                each -> wording.amount(each.attendance().revenue())),
                        row(
                                "forecastbudget.expenses",
                                each -> wording.amount(each.totals().expenses())),
                        row(
                                "forecastbudget.income",
                                each -> wording.amount(each.totals().income())),
                        new Block.Row(
                                cells(
                                        "forecastbudget.balance",
                                        each -> wording.amount(each.totals().balance())),
                                Block.Weight.SUBTOTAL),
                        row(
                                "forecastbudget.tickets.meanPrice",
                                each -> orNone(each.attendance().meanPrice())),
                        row(
                                "forecastbudget.tickets.cost",
                                each -> orNone(each.attendance()
                                        .costPerSpectator(each.totals().expenses()))),
                        row(
                                "forecastbudget.tickets.breakEven",
                                each -> each.breakEven()
                                        .entries()
                                        .map(entries -> wording.decimal(BigDecimal.valueOf(entries)))
                                        .orElse("—"))));
    }

    private String orNone(java.util.Optional<Money> amount) {
        return amount.map(wording::amount).orElse("—");
    }

    private Block.Row row(String label, Function<Case, String> cell) {
        return new Block.Row(cells(label, cell), Block.Weight.PLAIN);
    }

    private List<String> cells(String label, Function<Case, String> cell) {
        List<String> cells = new ArrayList<>();
        cells.add(wording.text(label));
        cases.forEach(each -> cells.add(cell.apply(each)));
        return cells;
    }
}
