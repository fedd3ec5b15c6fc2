package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.NeededClearance;
import fr.coulisses.rights.State;
import java.util.List;
import java.util.Optional;

/// R-C2.5-02: a protected work that is used has an authorisation or a licence before its first use (CPI
/// L.122-4). Silence is no consent. In a fictitious project it may be simulated.
///
/// Plays are a matter of R-C2.5-05.
class ProtectedWorksAreCleared implements RightsRule {

    private static final String CODE = "R-C2.5-02";

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        return dossier.used().stream()
                .filter(listed -> listed.work().status().isProtected())
                .flatMap(listed -> examine(listed, dossier).stream())
                .toList();
    }

    private static Optional<EntryFinding> examine(ListedWork listed, RightsDossier dossier) {
        List<NeededClearance> needed = dossier.needed(listed).stream()
                .filter(need -> need.clearance().isOfTheAuthor() && need.clearance() != Clearance.AUTHORS_OF_PLAYS)
                .toList();
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        if (listed.state().isLost()) {
            String sentence = listed.state() == State.REFUSED ? "refused" : "silent";
            return Optional.of(RightsRule.at(listed, CODE, Severity.BLOCKING, "request/society", sentence));
        }
        return needed.stream()
                .flatMap(need -> Agreement.of(listed, need.clearance(), dossier).flaw(listed, CODE).stream())
                .findFirst();
    }
}
