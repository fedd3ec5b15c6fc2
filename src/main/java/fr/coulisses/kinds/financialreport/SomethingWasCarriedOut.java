package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// K-C2.3-1: the tracking has documents: without them a report has nothing to compare.
class SomethingWasCarriedOut implements Check<FinancialReport> {

    @Override
    public List<Finding> examine(FinancialReport report, Dossier dossier) {
        return report.hasActuals()
                ? List.of()
                : List.of(new Finding("K-C2.3-1", Severity.BLOCKING, "posts", "finding.K-C2.3-1.nothing", List.of()));
    }
}
