package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Bars;
import fr.coulisses.budget.Certainty;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;

/// The produits by how sure they are: acquis, demandé, pressenti, and what the team forecasts of its own.
final class CertaintyChart {

    private final Outlook outlook;
    private final Wording wording;

    CertaintyChart(Outlook outlook, Wording wording) {
        this.outlook = outlook;
        this.wording = wording;
    }

    SharesChart shares() {
        List<SharesChart.Part> parts = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            parts.add(new SharesChart.Part(
                    wording.text("budget.certainty." + certainty),
                    outlook.totals().incomeByCertainty().getOrDefault(certainty, Money.ZERO),
                    fill(certainty)));
        }
        parts.add(new SharesChart.Part(
                wording.text("forecastbudget.ownForecast"), outlook.ownForecast(), Bars.Fill.EMPTY));
        return new SharesChart(
                wording.text("forecastbudget.chart.certainty"),
                wording.text("forecastbudget.chart.table"),
                wording.text("budget.column.CERTAINTY"),
                parts,
                outlook.totals().income());
    }

    private static Bars.Fill fill(Certainty certainty) {
        return switch (certainty) {
            case ACQUIRED -> Bars.Fill.SOLID;
            case REQUESTED -> Bars.Fill.HATCHED;
            case HOPED -> Bars.Fill.DOTTED;
        };
    }
}
