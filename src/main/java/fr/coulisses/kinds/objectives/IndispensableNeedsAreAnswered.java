package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C1.3-07: each indispensable need of the study of the demand is answered by an objective.
class IndispensableNeedsAreAnswered implements Check<Objectives> {

    @Override
    public List<Finding> examine(Objectives objectives, Dossier dossier) {
        NumberedTree tree = NumberedTree.of(objectives);
        return objectives.needs().stream()
                .filter(Need::indispensable)
                .filter(need -> tree.answering(need.id()).isEmpty())
                .map(need -> Finding.of("R-C1.3-07", Severity.WARNING, "needs/" + need.id(), need.label()))
                .toList();
    }
}
