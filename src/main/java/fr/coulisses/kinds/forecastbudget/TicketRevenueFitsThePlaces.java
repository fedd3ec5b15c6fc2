package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Attendance;
import fr.coulisses.budget.Column;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.1-14: tickets bring at most what all places on sale bring at the full price (jauge financière). Silent
/// while the project says no capacity or no ticketed sessions.
class TicketRevenueFitsThePlaces implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        Attendance attendance = budget.attendance(dossier.project());
        boolean known = attendance.placesInAll() > 0;
        if (!known || attendance.revenue().compareTo(attendance.mostRevenue()) <= 0) {
            return List.of();
        }
        return List.of(Finding.of(
                "R-C2.1-14",
                Severity.BLOCKING,
                Cell.ofFirst(Tickets.of(budget).lines(), Column.QUANTITY),
                Figure.amount(attendance.revenue()),
                Figure.amount(attendance.mostRevenue()),
                Figure.number(BigDecimal.valueOf(attendance.places())),
                Figure.amount(new Money(attendance.fullPrice()))));
    }
}
