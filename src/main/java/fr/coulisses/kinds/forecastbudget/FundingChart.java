package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.Comparator;
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
        return shares().block(wording);
    }

    SharesChart shares() {
        return new SharesChart(
                wording.text("forecastbudget.chart"),
                wording.text("forecastbudget.chart.table"),
                wording.text("forecastbudget.source"),
                totals.headings(Section.INCOME).entrySet().stream()
                        .filter(source -> source.getKey() != Heading.IN_KIND)
                        .sorted(Map.Entry.<Heading, Money>comparingByValue(Comparator.reverseOrder()))
                        .map(source -> new SharesChart.Part(
                                wording.text("budget.heading." + source.getKey()), source.getValue()))
                        .toList(),
                totals.income());
    }
}
