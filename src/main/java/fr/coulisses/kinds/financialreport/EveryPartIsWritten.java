package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// K-C2.3-3: the qualitative part and the rules of the annex are written.
class EveryPartIsWritten implements Check<FinancialReport> {

    @Override
    public List<Finding> examine(FinancialReport report, Dossier dossier) {
        return report.words().required().entrySet().stream()
                .filter(written -> written.getValue().isBlank())
                .map(written -> new Finding(
                        "K-C2.3-3",
                        Severity.WARNING,
                        "words/" + written.getKey(),
                        "finding.K-C2.3-3." + written.getKey(),
                        List.of()))
                .toList();
    }
}
