package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// R-C2.1-24: volunteering is valued by hours and a rate, at least P-SMIC-H or said where it comes from.
class VolunteeringHasHoursAndARate implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        BigDecimal least = dossier.atTheEvent().parameters().decimal("P-SMIC-H");
        return budget.lines().stream()
                .filter(line -> isVolunteering(line.entry()))
                .flatMap(line -> finding(line, least))
                .toList();
    }

    private static boolean isVolunteering(Entry entry) {
        return entry.isInKind()
                && (entry.account().startsWith("864")
                        || entry.account().startsWith("870")
                        || LineWords.VOLUNTEERING.in(entry.label()));
    }

    private static Stream<Finding> finding(BudgetLine line, BigDecimal least) {
        Entry entry = line.entry();
        boolean hours = LineWords.HOUR.in(entry.unit());
        boolean paid =
                entry.unitPrice().compareTo(least) >= 0 || entry.unitPrice().signum() == 0;
        if (hours && paid) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                "R-C2.1-24",
                Severity.WARNING,
                Cell.of(line, hours ? Column.UNIT_PRICE : Column.UNIT),
                hours ? "finding.R-C2.1-24.rate" : "finding.R-C2.1-24.hours",
                List.of(entry.label(), Figure.amount(new Money(least)), Figure.amount(new Money(entry.unitPrice())))));
    }
}
