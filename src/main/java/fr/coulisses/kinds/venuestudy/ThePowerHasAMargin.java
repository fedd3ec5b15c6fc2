package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// R-C3.2-05: the power of the venue is that of all needs and a margin for peaks. What is not known is another
/// rule's, see [EveryNeedIsMetOrSettled].
class ThePowerHasAMargin implements Check<VenueStudy> {

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {

        return Adequacy.of(study).points().stream()
                .flatMap(point -> point.comparisons().stream())
                .filter(each -> each.criterion() == Criterion.POWER && each.verdict() == Verdict.GAP)
                .map(each -> new Finding(
                        "R-C3.2-05",
                        Severity.WARNING,
                        "power/kva",
                        "finding.R-C3.2-05.venue",
                        List.of(
                                Figure.number(Objects.requireNonNullElse(each.there(), BigDecimal.ZERO)),
                                Figure.number(each.need()),
                                Figure.number(StudyFigures.powerMargin()))))
                .toList();
    }
}
