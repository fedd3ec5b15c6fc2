package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Attendance;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import java.util.List;

/// R-C2.1-21: the very reduced rate of VAT is never that of a show that is bought or sold by cession: it is for tickets
/// only.
class CessionsHaveNoVeryReducedRate implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        Dossier event = dossier.atTheEvent();
        return budget.lines().stream()
                .filter(CessionsHaveNoVeryReducedRate::isCession)
                .flatMap(line -> VeryReducedVat.codeOf(line, event.parameters())
                        .map(code -> Finding.of(
                                "R-C2.1-21",
                                event.severity(Severity.BLOCKING, code),
                                Cell.of(line, Column.VAT_RATE),
                                line.entry().label(),
                                Figure.percent(line.entry().vatRate()),
                                Figure.percent(event.parameters().decimal("P-TVA-CESSION"))))
                        .stream())
                .toList();
    }

    private static boolean isCession(BudgetLine line) {
        Entry entry = line.entry();
        boolean bought = entry.account().startsWith("604") && entry.heading() == Heading.ARTISTIC;
        boolean named = LineWords.CESSION.in(line) && !LineWords.RIGHTS_ASSIGNMENT.in(line);
        return bought || (named && !Attendance.isTicket(entry));
    }
}
