package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;

/// R-C3.2-03: an exceptional use (GN 6) is asked for early enough before the event, by `P-GN6-DELAI`.
class TheExceptionalUseIsAskedInTime implements Check<VenueStudy> {

    static final String DELAY = "P-GN6-DELAI";

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {

        LocalDate event = dossier.project().startsOn();
        if (event == null) {
            return List.of();
        }
        long days = dossier.atTheEvent().parameters().decimal(DELAY).longValue();
        LocalDate latest = event.minusDays(days);
        return study.steps(Step.GN6)
                .filter(step -> step.askedOn() == null || step.askedOn().isAfter(latest))
                .map(step -> new Finding(
                        "R-C3.2-03",
                        dossier.atTheEvent().severity(Severity.BLOCKING, DELAY),
                        "authorisations/" + step.id() + "/askedOn",
                        step.askedOn() == null ? "finding.R-C3.2-03.undated" : "finding.R-C3.2-03.late",
                        List.of(Formats.date(latest), String.valueOf(days))))
                .toList();
    }
}
