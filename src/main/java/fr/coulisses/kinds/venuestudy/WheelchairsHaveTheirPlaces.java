package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.2-06: there are as many places for wheelchairs as the capacity asks for.
class WheelchairsHaveTheirPlaces implements Check<VenueStudy> {

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {

        Integer capacity = study.retained();
        if (capacity == null) {
            return List.of();
        }
        int needed = WheelchairPlaces.needed(capacity, dossier.atTheEvent().parameters());
        Integer there = study.welcome().wheelchairs();
        if (there != null && there >= needed) {
            return List.of();
        }
        return List.of(new Finding(
                "R-C3.2-06",
                Severity.WARNING,
                "welcome/wheelchairs",
                there == null ? "finding.R-C3.2-06.unknown" : "finding.R-C3.2-06.fewer",
                List.of(String.valueOf(needed), String.valueOf(capacity), String.valueOf(there))));
    }
}
