package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contacts.ProspectionStatus;
import fr.coulisses.contracts.Party;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// R-X-23: each partner that is said to be under agreement has signed one.
class AgreementsAreSigned implements CrossCheck {

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        Set<String> signed = project.registers().contracts().stream()
                .filter(entry -> entry.state().isBinding())
                .flatMap(entry -> entry.content().parties().stream())
                .map(Party::contact)
                .collect(Collectors.toSet());
        return project.registers().contacts().stream()
                .filter(contact -> contact.sheet().status() == ProspectionStatus.UNDER_AGREEMENT)
                .filter(contact -> !signed.contains(contact.id().toString()))
                .map(contact -> SpottedFinding.at(
                        "R-X-23",
                        Severity.WARNING,
                        Spot.of(Where.CONTACTS, contact.id()),
                        "unsigned",
                        contact.sheet().name()))
                .toList();
    }
}
