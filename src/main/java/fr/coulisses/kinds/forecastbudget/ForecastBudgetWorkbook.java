package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The forecast budget as a spreadsheet: the form, the lines, the analytic view, the cash plan with its instalments,
/// the
/// charts, and a sheet that checks the others.
final class ForecastBudgetWorkbook {

    private final ForecastBudget budget;
    private final Wording wording;

    ForecastBudgetWorkbook(ForecastBudget budget, Wording wording) {
        this.budget = budget;
        this.wording = wording;
    }

    Workbook workbook() {
        Outlook outlook = Outlook.of(budget, wording.project());
        LinesSheet lines = new LinesSheet(budget.lines(), wording);
        FormSheet form = new FormSheet(outlook, lines, wording);
        AnalyticSheet analytic = new AnalyticSheet(outlook, lines, wording);
        InstalmentsSheet instalments = new InstalmentsSheet(outlook, lines, wording);
        CashSheet cash = new CashSheet(outlook, lines, instalments, wording);
        ChartsSheet charts = new ChartsSheet(outlook, lines, wording);
        List<CheckedTotal> totals = new ArrayList<>(form.checked());
        totals.addAll(analytic.checked());
        totals.addAll(cash.checked());
        ControlSheet control = new ControlSheet(outlook, totals, wording);
        Map<String, String> names = new LinkedHashMap<>(form.names());
        names.putAll(analytic.names());
        names.putAll(cash.names());
        names.putAll(control.names());
        return new Workbook(
                wording.text("budget.title") + " – " + wording.project().title(),
                "Coulisses",
                wording.language(),
                wording.mention(),
                List.of(
                        form.sheet(),
                        lines.sheet(),
                        analytic.sheet(),
                        cash.sheet(),
                        instalments.sheet(),
                        charts.sheet(),
                        control.sheet()),
                names);
    }
}
