package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import java.util.ArrayList;
import java.util.List;

/// The pictures of a budget, each with the table that says the same: charges by class, produits by source, produits by
/// certainty, and the cash plan. A picture without anything in it is left out.
public final class BudgetCharts {

    private BudgetCharts() {}

    public static List<Block.Chart> of(ForecastBudget budget, Wording wording) {
        return of(Outlook.of(budget, wording.project()), wording);
    }

    static List<Block.Chart> of(Outlook outlook, Wording wording) {
        List<Block.Chart> charts = new ArrayList<>();
        if (!outlook.totals().expenses().isZero()) {
            charts.add(new ChargesChart(outlook, wording).shares().block(wording));
        }
        if (!outlook.totals().income().isZero()) {
            charts.add(new FundingChart(outlook.totals(), wording).block());
            charts.add(new CertaintyChart(outlook, wording).shares().block(wording));
        }
        if (!outlook.cash().months().isEmpty()) {
            charts.add(new CashChart(outlook.cash(), wording).block());
        }
        return charts;
    }
}
