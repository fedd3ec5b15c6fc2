package fr.coulisses.kinds.diagnostic;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.diagnostic.Diagnostic.Quadrant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// R-C1.2-05: the four boxes of the SWOT are filled, and each item rests on an observation.
class SwotRestsOnObservations implements Check<Diagnostic> {

    @Override
    public List<Finding> examine(Diagnostic diagnostic, Dossier dossier) {
        Stream<Finding> empty = Arrays.stream(Quadrant.values())
                .filter(quadrant -> diagnostic.swot().stream().noneMatch(item -> item.quadrant() == quadrant))
                .map(quadrant ->
                        new Finding("R-C1.2-05", Severity.WARNING, "swot", "finding.R-C1.2-05." + quadrant, List.of()));
        Stream<Finding> unfounded = diagnostic.swot().stream()
                .filter(item -> diagnostic.observed(item.observations()).isEmpty())
                .map(item ->
                        Finding.of("R-C1.2-05", Severity.WARNING, "swot/" + item.id() + "/observations", item.text()));
        return Stream.concat(empty, unfounded).toList();
    }
}
