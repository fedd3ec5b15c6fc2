package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.project.ProjectType;
import java.util.List;

/// R-C3.2-08: above the threshold, and at festivals, the level of the sound is recorded and displayed all the
/// time.
class LargeAudiencesSeeTheSoundLevel implements Check<VenueStudy> {

    static final String THRESHOLD = "P-SON-ENREG";

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {

        Integer capacity = study.retained();
        int threshold = dossier.atTheEvent().parameters().decimal(THRESHOLD).intValue();
        boolean asked = dossier.project().type() == ProjectType.FESTIVAL || (capacity != null && capacity > threshold);
        PlannedUse use = study.plannedUse();
        boolean loud = use.levelA() != null || use.levelC() != null;
        if (!asked || !loud || (use.recorded() && use.displayed())) {
            return List.of();
        }
        return List.of(new Finding(
                "R-C3.2-08",
                Severity.WARNING,
                use.recorded() ? "plannedUse/displayed" : "plannedUse/recorded",
                "finding.R-C3.2-08",
                List.of(String.valueOf(threshold))));
    }
}
