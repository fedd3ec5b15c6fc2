package fr.coulisses.examination.cross;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// R-X-10: every funder who has granted money is named on the supports of a project: in its communication
/// plan, and in each of its press releases, as soon as there is one.
class GrantsAreThanked implements CrossCheck {

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        return project.said(Statement.NAMES_FUNDERS)
                .flatMap(support -> unnamed(project, support.spot()))
                .toList();
    }

    private static Stream<SpottedFinding> unnamed(ProjectDossier project, Spot support) {
        Set<String> named = project.said(Statement.FUNDER_MENTION)
                .filter(said -> Objects.equals(said.spot().artefact(), support.artefact()))
                .map(said -> said.statement().value())
                .collect(Collectors.toSet());
        return project.registers().requests().stream()
                .filter(entry -> entry.state().isGranted())
                .filter(entry -> !named.contains(entry.id().toString()))
                .map(entry -> SpottedFinding.at(
                        "R-X-10",
                        Severity.WARNING,
                        support,
                        "unnamed",
                        entry.content().name(),
                        support.title()));
    }
}
