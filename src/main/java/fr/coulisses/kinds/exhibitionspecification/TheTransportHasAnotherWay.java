package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.3-09: works that do not arrive are no exhibition: there is another carrier or another way.
class TheTransportHasAnotherWay implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        return specification.lent().isEmpty()
                        || !specification.transport().planB().isBlank()
                ? List.of()
                : List.of(new Finding(
                        "R-C3.3-09", Severity.ADVICE, "transport/planB", "finding.R-C3.3-09.works", List.of()));
    }
}
