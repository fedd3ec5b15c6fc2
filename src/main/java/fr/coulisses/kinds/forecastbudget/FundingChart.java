package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Bars;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The produits by source, as a chart and as the table that says the same.
public final class FundingChart {

    private final BudgetTotals totals;
    private final Wording wording;

    public FundingChart(BudgetTotals totals, Wording wording) {
        this.totals = totals;
        this.wording = wording;
    }

    public Block.Chart block() {
        return new Block.Chart(bars(), table());
    }

    Bars bars() {
        return new Bars(
                title(),
                sources().stream()
                        .map(source -> new Bars.Bar(name(source), source.getValue(), wording.amount(source.getValue())))
                        .toList());
    }

    private Block.Table table() {
        return new Block.Table(
                wording.text("forecastbudget.chart.table"),
                List.of(
                        Block.Column.text(wording.text("forecastbudget.source"), 6),
                        Block.Column.number(wording.text("budget.column.AMOUNT"), 3),
                        Block.Column.number(wording.text("forecastbudget.share"), 2)),
                sources().stream()
                        .map(source -> Block.Row.of(
                                name(source),
                                wording.amount(source.getValue()),
                                wording.percent(source.getValue().percentOf(totals.income()))))
                        .toList());
    }

    private String title() {
        return wording.text("forecastbudget.chart");
    }

    private String name(Map.Entry<Heading, Money> source) {
        return wording.text("budget.heading." + source.getKey());
    }

    private List<Map.Entry<Heading, Money>> sources() {
        return totals.headings(Section.INCOME).entrySet().stream()
                .filter(source -> source.getKey() != Heading.IN_KIND)
                .sorted(Map.Entry.<Heading, Money>comparingByValue(Comparator.reverseOrder()))
                .toList();
    }
}
