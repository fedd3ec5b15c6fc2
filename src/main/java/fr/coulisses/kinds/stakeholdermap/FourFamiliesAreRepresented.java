package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contacts.Family;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// R-C1.6-01: institutions, professionals, private partners and populations are all among the stakeholders.
class FourFamiliesAreRepresented implements Check<StakeholderMap> {

    @Override
    public List<Finding> examine(StakeholderMap map, Dossier dossier) {
        Set<String> represented = map.stakeholders().stream()
                .flatMap(stakeholder -> map.behind(stakeholder).stream())
                .map(contact -> String.valueOf(contact.family()))
                .collect(Collectors.toSet());
        return Arrays.stream(Family.values())
                .filter(family -> !represented.contains(family.name()))
                .map(family -> new Finding(
                        "R-C1.6-01",
                        Severity.BLOCKING,
                        "stakeholders",
                        "finding.R-C1.6-01." + family.name(),
                        List.of()))
                .toList();
    }
}
