package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C2.1-26: an exhibition of lent works plans a nail-to-nail insurance and the carriage of the works.
class LentWorksAreInsuredAndCarried implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        if (!new Event(dossier.project()).isExhibition()
                || budget.totals().expenses().isZero()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (!LineWords.NAIL_TO_NAIL.inAnExpenseOf(budget)) {
            findings.add(finding("finding.R-C2.1-26.insurance"));
        }
        boolean carried = LineWords.CARRIAGE.inAnExpenseOf(budget)
                || budget.lines().stream()
                        .anyMatch(line -> line.entry().account().startsWith("624"));
        if (!carried) {
            findings.add(finding("finding.R-C2.1-26.carriage"));
        }
        return findings;
    }

    private static Finding finding(String message) {
        return new Finding("R-C2.1-26", Severity.WARNING, "", message, List.of());
    }
}
