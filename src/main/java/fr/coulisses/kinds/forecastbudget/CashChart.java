package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Curve;
import fr.coulisses.budget.CashMonth;
import fr.coulisses.budget.CashPlan;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;

/// The cash plan, as a curve with its deepest point and as the table that says the same.
final class CashChart {

    private final CashPlan plan;
    private final Wording wording;

    CashChart(CashPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    Block.Chart block() {
        return new Block.Chart(curve(), table());
    }

    Curve curve() {
        return new Curve(
                wording.text("forecastbudget.chart.cash"),
                wording.text("forecastbudget.cash.in"),
                wording.text("forecastbudget.cash.out"),
                wording.text("forecastbudget.cash.cumulative"),
                plan.months().stream()
                        .map(month -> new Curve.Step(
                                wording.month(month.month()), month.in(), month.out(), month.cumulative()))
                        .toList(),
                plan.deepest()
                        .map(month -> wording.text(
                                "forecastbudget.cash.lowest",
                                wording.month(month.month()),
                                wording.amount(month.cumulative())))
                        .orElse(""),
                wording.language());
    }

    private Block.Table table() {
        List<Block.Row> rows = new ArrayList<>();
        plan.months().forEach(month -> rows.add(row(month)));
        if (!plan.isComplete()) {
            rows.add(Block.Row.of(
                    wording.text("forecastbudget.cash.undated"),
                    wording.amount(plan.undatedIn()),
                    wording.amount(plan.undatedOut()),
                    "",
                    ""));
        }
        Money in = plan.totalIn();
        Money out = plan.totalOut();
        rows.add(Block.Row.total(
                wording.text("forecastbudget.total"),
                wording.amount(in),
                wording.amount(out),
                wording.amount(in.minus(out)),
                ""));
        return new Block.Table(
                wording.text("forecastbudget.cash.table"),
                List.of(
                        Block.Column.text(wording.text("forecastbudget.cash.month"), 5),
                        Block.Column.number(wording.text("forecastbudget.cash.in"), 4),
                        Block.Column.number(wording.text("forecastbudget.cash.out"), 4),
                        Block.Column.number(wording.text("forecastbudget.cash.net"), 4),
                        Block.Column.number(wording.text("forecastbudget.cash.cumulative"), 4)),
                rows);
    }

    private Block.Row row(CashMonth month) {
        String name = wording.month(month.month());
        boolean deepest = plan.deepest().filter(month::equals).isPresent();
        return new Block.Row(
                List.of(
                        deepest ? wording.text("forecastbudget.cash.deepest", name) : name,
                        wording.amount(month.in()),
                        wording.amount(month.out()),
                        wording.amount(month.net()),
                        wording.amount(month.cumulative())),
                deepest ? Block.Weight.SUBTOTAL : Block.Weight.PLAIN);
    }
}
