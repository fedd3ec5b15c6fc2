package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C1.3-05: an objective says what is reached, not what is done for it.
class ObjectivesAreResults implements Check<Objectives> {

    @Override
    public List<Finding> examine(Objectives objectives, Dossier dossier) {
        return Worded.of(objectives)
                .flatMap(objective -> ActionVerbs.begins(objective.text()).stream()
                        .map(verb ->
                                Finding.of("R-C1.3-05", Severity.ADVICE, objective.place(), objective.text(), verb)))
                .toList();
    }
}
