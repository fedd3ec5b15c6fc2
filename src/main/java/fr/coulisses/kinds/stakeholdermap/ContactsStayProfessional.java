package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Registered;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Stakeholder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// R-C1.6-06: only professional data are kept (RGPD, article 5), of people who agreed or are addressed for their
/// profession: a private mailbox, and a person without consent, are asked about.
class ContactsStayProfessional implements Check<StakeholderMap> {

    /// Where people have private mailboxes.
    private static final Set<String> PRIVATE = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "hotmail.fr",
            "outlook.com",
            "outlook.fr",
            "live.fr",
            "yahoo.com",
            "yahoo.fr",
            "icloud.com",
            "orange.fr",
            "wanadoo.fr",
            "free.fr",
            "sfr.fr",
            "laposte.net",
            "bbox.fr",
            "protonmail.com",
            "proton.me",
            "gmx.fr");

    @Override
    public List<Finding> examine(StakeholderMap map, Dossier dossier) {
        return map.stakeholders().stream()
                .flatMap(stakeholder -> map
                        .behind(stakeholder)
                        .filter(contact -> !contact.agreed())
                        .flatMap(contact -> finding(stakeholder, contact))
                        .stream())
                .toList();
    }

    private static Optional<Finding> finding(Stakeholder stakeholder, Registered contact) {
        String place = "stakeholders/" + stakeholder.id() + "/contact";
        if (isPrivate(contact.email())) {
            return Optional.of(Finding.of("R-C1.6-06", Severity.WARNING, place, contact.name(), contact.email()));
        }
        return contact.person().isBlank()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "R-C1.6-06",
                        Severity.WARNING,
                        place,
                        "finding.R-C1.6-06.consent",
                        List.of(contact.name(), contact.person())));
    }

    private static boolean isPrivate(String email) {
        return PRIVATE.contains(email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
    }
}
