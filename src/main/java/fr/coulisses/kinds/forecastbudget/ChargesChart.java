package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Section;

/// The charges by class of account, in the order of the form; what has a wrong account comes last.
final class ChargesChart {

    private final Outlook outlook;
    private final Wording wording;

    ChargesChart(Outlook outlook, Wording wording) {
        this.outlook = outlook;
        this.wording = wording;
    }

    SharesChart shares() {
        return new SharesChart(
                wording.text("forecastbudget.chart.charges"),
                wording.text("forecastbudget.chart.table"),
                wording.text("forecastbudget.class"),
                FormOrder.classes(outlook.budget().lines(), Section.EXPENSE, false).stream()
                        .map(found -> new SharesChart.Part(found.title(wording), found.amount()))
                        .toList(),
                outlook.totals().expenses());
    }
}
