package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// R-C3.5-05: each handicap that the action is meant for has an aid that suits it.
class EachHandicapHasAnAid implements Check<MediationSheet> {

    @Override
    public List<Finding> examine(MediationSheet sheet, Dossier dossier) {
        Set<Handicap> answered = sheet.aids().stream()
                .map(aid -> AidCatalogue.find(aid.aid()))
                .flatMap(Optional::stream)
                .flatMap(aid -> aid.suits().stream())
                .collect(Collectors.toSet());
        return sheet.targeted().stream()
                .filter(handicap -> !answered.contains(handicap))
                .map(handicap -> Finding.of(
                        "R-C3.5-05",
                        Severity.WARNING,
                        "aids",
                        Figure.label("mediationsheet.handicap." + handicap.name())))
                .toList();
    }
}
