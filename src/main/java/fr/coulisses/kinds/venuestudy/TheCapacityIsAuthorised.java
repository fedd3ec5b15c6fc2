package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.2-01: the capacity that is retained is known, and no limit is lower; the figure of the safety commission
/// prevails over any computed one.
class TheCapacityIsAuthorised implements Check<VenueStudy> {

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {

        Integer retained = study.retained();
        if (retained == null) {
            return List.of(
                    new Finding("R-C3.2-01", Severity.BLOCKING, "capacity", "finding.R-C3.2-01.unknown", List.of()));
        }
        return study
                .used()
                .flatMap(used -> CapacityLimits.of(used).strictest())
                .filter(limit -> retained > limit.people())
                .map(limit -> new Finding(
                        "R-C3.2-01",
                        Severity.BLOCKING,
                        "capacity",
                        "finding.R-C3.2-01.more",
                        List.of(
                                String.valueOf(retained),
                                String.valueOf(limit.people()),
                                Figure.label(limit.source().labelKey()))))
                .stream()
                .toList();
    }
}
