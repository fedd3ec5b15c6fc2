package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.ListedWork;
import java.util.List;
import java.util.Optional;

/// R-C2.5-05: a play or a choreography has the authorisation of its author, or of the Sacd, before the first
/// night. The author may refuse.
class PlaysAreAuthorisedBeforeTheyArePlayed implements RightsRule {

    private static final String CODE = "R-C2.5-05";

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        return dossier.used().stream()
                .filter(listed -> dossier.needs(listed, Clearance.AUTHORS_OF_PLAYS))
                .flatMap(listed -> examine(listed, dossier).stream())
                .toList();
    }

    private static Optional<EntryFinding> examine(ListedWork listed, RightsDossier dossier) {
        return listed.state().isLost()
                ? Optional.of(RightsRule.at(listed, CODE, Severity.BLOCKING, "request/society", "refused"))
                : Agreement.of(listed, Clearance.AUTHORS_OF_PLAYS, dossier).flaw(listed, CODE);
    }
}
