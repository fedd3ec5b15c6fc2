package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Attendance;
import fr.coulisses.budget.Column;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.1-15: selling more than 80 % of the places is an assumption to be justified; a first edition rarely does.
class FullHousesAreJustified implements Check<ForecastBudget> {

    private static final BigDecimal USUAL_AT_MOST = BigDecimal.valueOf(80);

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        Attendance attendance = budget.attendance(dossier.project());
        return attendance
                .soldShare()
                .filter(share -> share.compareTo(USUAL_AT_MOST) > 0)
                .map(share -> Finding.of(
                        "R-C2.1-15",
                        Severity.WARNING,
                        Cell.ofFirst(Tickets.of(budget).lines(), Column.QUANTITY),
                        Figure.percent(share),
                        Figure.number(attendance.paying()),
                        Figure.number(BigDecimal.valueOf(attendance.places())),
                        Figure.percent(USUAL_AT_MOST)))
                .stream()
                .toList();
    }
}
