package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.5-10: the place and the lenders know whom to ask, by telephone or by e-mail.
class SomebodyCanBeReached implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        return specification.contacts().stream().anyMatch(SpecContact::isReachable)
                ? List.of()
                : List.of(new Finding(
                        "R-C3.5-10", Severity.WARNING, "contacts", "finding.R-C3.5-10.sheetContacts", List.of()));
    }
}
