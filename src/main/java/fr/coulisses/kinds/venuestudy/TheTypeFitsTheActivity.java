package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.2-02: the venue is of the type of the activity, or an exceptional use (GN 6) is asked for.
class TheTypeFitsTheActivity implements Check<VenueStudy> {

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {

        ErpType activity = study.erp().activity();
        if (activity == null || study.erp().types().isEmpty()) {
            return List.of(new Finding(
                    "R-C3.2-02",
                    Severity.WARNING,
                    activity == null ? "erp/activity" : "erp/types",
                    "finding.R-C3.2-02.unknown",
                    List.of()));
        }
        boolean asked = study.steps(Step.GN6).findAny().isPresent();
        return asked || study.erp().types().contains(activity)
                ? List.of()
                : List.of(new Finding(
                        "R-C3.2-02",
                        Severity.BLOCKING,
                        "authorisations",
                        "finding.R-C3.2-02.gn6",
                        List.of(activity.name())));
    }
}
