package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Priority;
import java.util.List;

/// R-C1.6-02: each stakeholder of high priority serves an objective that the project still has.
class PriorityPartnersServeAnObjective implements Check<StakeholderMap> {

    @Override
    public List<Finding> examine(StakeholderMap map, Dossier dossier) {
        return map.stakeholders().stream()
                .filter(stakeholder -> stakeholder.priority() == Priority.HIGH)
                .filter(stakeholder -> map.served(stakeholder).isEmpty())
                .map(stakeholder -> Finding.of(
                        "R-C1.6-02",
                        Severity.WARNING,
                        "stakeholders/" + stakeholder.id() + "/objectives",
                        map.name(stakeholder)))
                .toList();
    }
}
