package fr.coulisses.examination.cross;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// R-X-10: once a project has a communication plan, its supports name every funder who has granted money.
class GrantsAreThanked implements CrossCheck {

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        List<ProjectDossier.Said> plans =
                project.said(Statement.COMMUNICATION_COST).toList();
        if (plans.isEmpty()) {
            return List.of();
        }
        Set<String> named = project.said(Statement.FUNDER_MENTION)
                .map(said -> said.statement().value())
                .collect(Collectors.toSet());
        Spot plan = plans.getFirst().spot();
        Spot mentions = new Spot(plan.where(), plan.artefact(), plan.title(), "mentions");
        return project.registers().requests().stream()
                .filter(entry -> entry.state().isGranted())
                .filter(entry -> !named.contains(entry.id().toString()))
                .map(entry -> SpottedFinding.at(
                        "R-X-10",
                        Severity.WARNING,
                        mentions,
                        "unnamed",
                        entry.content().name()))
                .toList();
    }
}
