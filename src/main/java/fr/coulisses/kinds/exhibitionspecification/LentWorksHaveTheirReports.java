package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.3-07: the condition of whatever travels is written down when it leaves, when it arrives and when it is
/// back: the sheets are prepared before.
class LentWorksHaveTheirReports implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        return specification.lent().stream()
                .flatMap(work -> ReportStep.OF_A_JOURNEY.stream()
                        .filter(step -> specification.report(work, step).isEmpty())
                        .limit(1)
                        .map(step -> new Finding(
                                "R-C3.3-07",
                                Severity.WARNING,
                                "works/" + work.id(),
                                "finding.R-C3.3-07.missing",
                                List.of(work.called(), Figure.label(step.labelKey())))))
                .toList();
    }
}
