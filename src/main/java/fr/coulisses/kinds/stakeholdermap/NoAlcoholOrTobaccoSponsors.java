package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contacts.Sector;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Registered;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Stakeholder;
import fr.coulisses.shared.FoldedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// R-C1.6-05: no brand of alcohol or tobacco brings anything to the event (CSP L.3323-2 and L.3512-4).
///
/// The register says what a brand sells. Where it says nothing and the name sounds like one, somebody is asked.
class NoAlcoholOrTobaccoSponsors implements Check<StakeholderMap> {

    private static final String CODE = "R-C1.6-05";
    private static final Pattern SOUNDS_LIKE_IT = Pattern.compile("\\b(bieres?|brasseurs?|brewery|brasserie artisanale"
            + "|vins?|vigner\\w*|vignobles?|winery|champagnes?|cidreries?|distiller\\w*|spiritueux|spirits|rhums?|whisk\\w*"
            + "|vodka|pastis|liqueurs?|cigar\\w*|tabacs?|tobacco|vapot\\w*)\\b");

    @Override
    public List<Finding> examine(StakeholderMap map, Dossier dossier) {
        return map.stakeholders().stream()
                .filter(Stakeholder::contributes)
                .flatMap(stakeholder ->
                        map.behind(stakeholder).flatMap(contact -> finding(stakeholder, contact)).stream())
                .toList();
    }

    private static Optional<Finding> finding(Stakeholder stakeholder, Registered contact) {
        String place = "stakeholders/" + stakeholder.id() + "/types";
        Sector sector = contact.sector();
        if (sector == Sector.ALCOHOL || sector == Sector.TOBACCO) {
            return Optional.of(Finding.of(CODE, Severity.BLOCKING, place, contact.name()));
        }
        return sector == null
                        && SOUNDS_LIKE_IT.matcher(FoldedText.of(contact.name())).find()
                ? Optional.of(new Finding(
                        CODE, Severity.WARNING, place, "finding.R-C1.6-05.perhaps", List.of(contact.name())))
                : Optional.empty();
    }
}
