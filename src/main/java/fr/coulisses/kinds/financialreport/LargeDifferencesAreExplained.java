package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C2.3-02: a post that ended farther off than the red threshold says why; before the project is over
/// nobody knows where it ends, and while nothing was carried out there is nothing to explain.
class LargeDifferencesAreExplained implements Check<FinancialReport> {

    @Override
    public List<Finding> examine(FinancialReport report, Dossier dossier) {
        if (!report.hasActuals() || report.isProvisional(dossier.project().endsOn())) {
            return List.of();
        }
        return report.farOff().stream()
                .filter(post -> report.explanation(post).isBlank())
                .map(post -> new Finding(
                        "R-C2.3-02",
                        Severity.BLOCKING,
                        "posts/" + post.id(),
                        "finding.R-C2.3-02.post",
                        List.of(
                                post.account(),
                                Figure.amount(post.difference()),
                                Figure.percent(post.differenceRate()))))
                .toList();
    }
}
