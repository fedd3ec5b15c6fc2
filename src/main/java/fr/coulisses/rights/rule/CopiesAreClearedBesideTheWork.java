package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.ListedWork;
import java.util.List;
import java.util.stream.Stream;

/// R-C2.5-09: a photograph of a work has two authorisations, that of the author of the work and that of the
/// photographer, and that of the owner where there is one: work, photograph and copy are three things.
///
/// That of the author is a matter of R-C2.5-02.
class CopiesAreClearedBesideTheWork implements RightsRule {

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        return dossier.used().stream()
                .flatMap(listed -> Stream.of(Clearance.PHOTOGRAPHER, Clearance.OWNER)
                        .filter(clearance -> dossier.lacks(listed, clearance))
                        .map(clearance -> missing(listed, clearance)))
                .toList();
    }

    private static EntryFinding missing(ListedWork listed, Clearance clearance) {
        return RightsRule.at(
                listed,
                "R-C2.5-09",
                Severity.WARNING,
                "authorisations",
                clearance == Clearance.OWNER ? "owner" : "photographer");
    }
}
