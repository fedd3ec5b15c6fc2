package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C1.6-04: a partnership that is agreed, in principle or more, has a written agreement.
class AgreementsAreWritten implements Check<StakeholderMap> {

    @Override
    public List<Finding> examine(StakeholderMap map, Dossier dossier) {
        return map.stakeholders().stream()
                .filter(stakeholder -> map.behind(stakeholder)
                        .filter(contact -> contact.status().isAgreed())
                        .isPresent())
                .filter(stakeholder -> stakeholder.agreement().isBlank())
                .map(stakeholder -> Finding.of(
                        "R-C1.6-04",
                        Severity.WARNING,
                        "stakeholders/" + stakeholder.id() + "/agreement",
                        map.name(stakeholder)))
                .toList();
    }
}
