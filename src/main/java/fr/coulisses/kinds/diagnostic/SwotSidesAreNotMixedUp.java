package fr.coulisses.kinds.diagnostic;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.diagnostic.Diagnostic.Observation;
import fr.coulisses.kinds.diagnostic.Diagnostic.Quadrant;
import fr.coulisses.kinds.diagnostic.Diagnostic.SwotItem;
import java.util.List;

/// R-C1.2-06: strengths and weaknesses describe the organisation, opportunities and threats its surroundings.
///
/// What can be found: an item all of whose observations are about the other side.
class SwotSidesAreNotMixedUp implements Check<Diagnostic> {

    @Override
    public List<Finding> examine(Diagnostic diagnostic, Dossier dossier) {
        return diagnostic.swot().stream()
                .filter(item -> isOnTheWrongSide(item, diagnostic.observed(item.observations())))
                .map(item -> Finding.of("R-C1.2-06", Severity.ADVICE, "swot/" + item.id() + "/quadrant", item.text()))
                .toList();
    }

    private static boolean isOnTheWrongSide(SwotItem item, List<Observation> observations) {
        Quadrant quadrant = item.quadrant();
        return quadrant != null
                && !observations.isEmpty()
                && observations.stream()
                        .allMatch(observation ->
                                observation.origin() != null && observation.origin() != quadrant.origin());
    }
}
