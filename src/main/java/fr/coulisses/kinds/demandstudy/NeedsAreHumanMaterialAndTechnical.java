package fr.coulisses.kinds.demandstudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.demandstudy.Need.NeedType;
import java.util.List;
import java.util.stream.Stream;

/// R-C1.1-02: the needs have at least one human, one material and one technical item; the competency names the three.
class NeedsAreHumanMaterialAndTechnical implements Check<DemandStudy> {

    @Override
    public List<Finding> examine(DemandStudy study, Dossier dossier) {
        return Stream.of(NeedType.HUMAN, NeedType.MATERIAL, NeedType.TECHNICAL)
                .filter(type -> study.needs().stream()
                        .noneMatch(need -> need.type() == type && !need.label().isBlank()))
                .map(type ->
                        new Finding("R-C1.1-02", Severity.BLOCKING, "needs", "finding.R-C1.1-02." + type, List.of()))
                .toList();
    }
}
