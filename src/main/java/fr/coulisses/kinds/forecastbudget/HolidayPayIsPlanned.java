package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Column;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.1-10: holiday pay (congés spectacles) is planned for every artist and technician on a short contract: in a
/// line of charges that says so, or in a rate that has room for it.
class HolidayPayIsPlanned implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        Dossier event = dossier.atTheEvent();
        if (!new Event(event.project()).isOnStage() || hasALineOfItsOwn(budget)) {
            return List.of();
        }
        BigDecimal holidayPay = event.parameters().decimal("P-CONGES-SPECTACLES");
        return Payroll.of(budget).parts().stream()
                .filter(part -> part.pays(StaffScheme.ARTIST) || part.pays(StaffScheme.TECHNICIAN))
                .filter(part -> !part.gross().isZero() && part.rate().signum() > 0)
                .filter(part -> part.charges().stream().noneMatch(LineWords.HOLIDAY_PAY::in))
                .filter(part ->
                        part.usualRate(event.parameters()).subtract(part.rate()).compareTo(holidayPay) >= 0)
                .map(part -> Finding.of(
                        "R-C2.1-10",
                        Severity.WARNING,
                        Cell.ofFirst(part.charges(), Column.UNIT_PRICE),
                        Figure.percent(part.rate()),
                        Figure.percent(holidayPay)))
                .toList();
    }

    /// A line of account 64 that is neither pay nor charges, for instance 648.
    private static boolean hasALineOfItsOwn(ForecastBudget budget) {
        return budget.lines().stream()
                .filter(line -> line.entry().accountNumber().classNumber().equals("64"))
                .filter(line -> !line.entry().account().startsWith("641")
                        && !line.entry().account().startsWith("645"))
                .anyMatch(LineWords.HOLIDAY_PAY::in);
    }
}
