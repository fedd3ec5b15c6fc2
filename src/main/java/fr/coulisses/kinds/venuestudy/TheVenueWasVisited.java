package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.2-12: the venue was visited with the technical team, on a day, and what was seen is written.
class TheVenueWasVisited implements Check<VenueStudy> {

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {

        Visit visit = study.visit();
        if (visit.day() != null
                && !visit.day().isAfter(dossier.today())
                && !visit.report().isBlank()) {
            return List.of();
        }
        boolean undated = visit.day() == null || visit.day().isAfter(dossier.today());
        return List.of(new Finding(
                "R-C3.2-12",
                Severity.WARNING,
                undated ? "visit/day" : "visit/report",
                undated ? "finding.R-C3.2-12.day" : "finding.R-C3.2-12.report",
                List.of()));
    }
}
