package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C1.3-03: an objective begins with a verb in the infinitive; a rule of thumb for French.
class ObjectivesBeginWithAVerb implements Check<Objectives> {

    @Override
    public List<Finding> examine(Objectives objectives, Dossier dossier) {
        return Worded.of(objectives)
                .filter(objective -> !Infinitive.begins(objective.text()))
                .map(objective -> objective.text().isEmpty()
                        ? new Finding(
                                "R-C1.3-03", Severity.ADVICE, objective.place(), "finding.R-C1.3-03.empty", List.of())
                        : Finding.of("R-C1.3-03", Severity.ADVICE, objective.place(), objective.text()))
                .toList();
    }
}
