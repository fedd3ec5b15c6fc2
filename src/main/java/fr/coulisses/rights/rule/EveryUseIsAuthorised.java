package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.ListedWork;
import java.util.List;
import java.util.stream.Stream;

/// R-C2.5-11: an authorisation lists every use by itself; what it does not allow expressly stays forbidden (CPI
/// L.131-3).
///
/// Where there is none at all, other rules say so.
class EveryUseIsAuthorised implements RightsRule {

    private static final String CODE = "R-C2.5-11";

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        return dossier.used().stream()
                .flatMap(listed -> examine(listed, dossier))
                .toList();
    }

    /// One sentence for each use, whichever agreement lacks it.
    private static Stream<EntryFinding> examine(ListedWork listed, RightsDossier dossier) {
        return dossier.needed(listed).stream()
                .filter(need -> need.isGiven(listed.work(), dossier.isFictitious()))
                .flatMap(need -> need.missing(listed.work(), dossier.isFictitious()).stream())
                .distinct()
                .map(use -> RightsRule.at(listed, CODE, Severity.WARNING, "authorisations", use.name()));
    }
}
