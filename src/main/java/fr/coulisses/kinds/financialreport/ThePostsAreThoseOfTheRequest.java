package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C2.3-09: the report has the same posts as the request (cerfa 15059).
class ThePostsAreThoseOfTheRequest implements Check<FinancialReport> {

    @Override
    public List<Finding> examine(FinancialReport report, Dossier dossier) {
        return report.posts().stream()
                .filter(post ->
                        !Boolean.TRUE.equals(post.requested()) && !post.actual().isZero())
                .map(post -> new Finding(
                        "R-C2.3-09",
                        Severity.WARNING,
                        "posts/" + post.id(),
                        "finding.R-C2.3-09.another",
                        List.of(post.account(), Figure.amount(post.actual()))))
                .toList();
    }
}
