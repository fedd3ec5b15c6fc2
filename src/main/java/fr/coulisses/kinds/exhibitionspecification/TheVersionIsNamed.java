package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.5-10: the place knows which version of the sheet it answers to.
class TheVersionIsNamed implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        return specification.cover().version().isBlank()
                ? List.of(new Finding(
                        "R-C3.5-10", Severity.WARNING, "cover/version", "finding.R-C3.5-10.sheetVersion", List.of()))
                : List.of();
    }
}
