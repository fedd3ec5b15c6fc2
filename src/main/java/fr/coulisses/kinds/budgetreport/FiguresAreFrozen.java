package fr.coulisses.kinds.budgetreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C2.3-03: a report speaks of the figures of a reporting date, which stay what they were.
class FiguresAreFrozen implements Check<BudgetReport> {

    @Override
    public List<Finding> examine(BudgetReport report, Dossier dossier) {
        return report.on() == null
                ? List.of(new Finding("R-C2.3-03", Severity.BLOCKING, "figures", "finding.R-C2.3-03.none", List.of()))
                : List.of();
    }
}
