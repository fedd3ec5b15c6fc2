package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.ListedWork;
import java.util.List;
import java.util.stream.Stream;

/// R-C2.5-07: a work in the public domain that is taken from a recent edition or from a recording has the
/// agreement of its publisher or producer (CPI L.211-4).
class RecentEditionsAreCleared implements RightsRule {

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        return dossier.used().stream()
                .filter(listed -> listed.work().status() == LegalStatus.PUBLIC_DOMAIN)
                .flatMap(listed -> Stream.of(Clearance.PUBLISHER, Clearance.PHONOGRAM_PRODUCER)
                        .filter(clearance -> dossier.lacks(listed, clearance))
                        .map(clearance -> missing(listed, clearance)))
                .toList();
    }

    private static EntryFinding missing(ListedWork listed, Clearance clearance) {
        return RightsRule.at(
                listed,
                "R-C2.5-07",
                Severity.WARNING,
                "authorisations",
                clearance == Clearance.PUBLISHER ? "edition" : "recording");
    }
}
