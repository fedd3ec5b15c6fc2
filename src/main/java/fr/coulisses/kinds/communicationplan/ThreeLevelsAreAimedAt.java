package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/// R-C4.2-03: objectives of all three levels are there: to know, to like, to act.
class ThreeLevelsAreAimedAt implements Check<CommunicationPlan> {

    @Override
    public List<Finding> examine(CommunicationPlan plan, Dossier dossier) {
        return Stream.of(Level.values())
                .filter(level -> plan.goals().stream().noneMatch(goal -> goal.level() == level))
                .map(level -> Finding.of(
                        "R-C4.2-03", Severity.WARNING, "goals", Figure.label("communicationplan.level." + level)))
                .toList();
    }
}
