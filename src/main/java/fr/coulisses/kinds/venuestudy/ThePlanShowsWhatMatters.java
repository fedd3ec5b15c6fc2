package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/// R-C3.2-13: the scaled drawing shows exits, clearways, the control position, wheelchair places and the way to
/// them.
class ThePlanShowsWhatMatters implements Check<VenueStudy> {

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {

        List<PlanItem> missing = Stream.of(PlanItem.values())
                .filter(item -> !study.visit().plan().contains(item))
                .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        "R-C3.2-13",
                        Severity.WARNING,
                        "visit/plan",
                        "finding.R-C3.2-13",
                        List.of(
                                String.valueOf(missing.size()),
                                Figure.label("venuestudy.planItem."
                                        + missing.getFirst().name()))));
    }
}
