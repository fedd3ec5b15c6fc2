package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.5-10: the place knows whom to ask, by telephone or by e-mail.
class SomebodyCanBeReached implements Check<StageRider> {

    @Override
    public List<Finding> examine(StageRider rider, Dossier dossier) {
        return rider.contacts().stream().anyMatch(RiderContact::isReachable)
                ? List.of()
                : List.of(new Finding(
                        "R-C3.5-10", Severity.WARNING, "contacts", "finding.R-C3.5-10.contacts", List.of()));
    }
}
