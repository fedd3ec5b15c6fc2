package fr.coulisses.examination.cross;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.State;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// R-X-09: every work that is shown has a legal status in the table of rights. One finding for each artefact,
/// with the works that have none.
class WorksHaveALegalStatus implements CrossCheck {

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        Set<String> qualified = project.registers().works().stream()
                .filter(entry -> entry.state() != State.REPLACED)
                .filter(entry -> entry.content().status() != LegalStatus.UNQUALIFIED)
                .map(entry -> entry.id().toString())
                .collect(Collectors.toSet());
        return project
                .said(Statement.SHOWN_WORK)
                .filter(said -> !qualified.contains(source(said)))
                .collect(Collectors.groupingBy(
                        said -> String.valueOf(said.spot().artefact()), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(WorksHaveALegalStatus::finding)
                .toList();
    }

    private static SpottedFinding finding(List<ProjectDossier.Said> unqualified) {
        Spot first = unqualified.getFirst().spot();
        return SpottedFinding.at(
                "R-X-09",
                Severity.BLOCKING,
                new Spot(first.where(), first.artefact(), first.title(), "works"),
                "unqualified",
                Listed.names(unqualified.stream().map(said -> called(said)).toList()));
    }

    private static String source(ProjectDossier.Said said) {
        String value = said.statement().value();
        return value.substring(0, value.indexOf(' '));
    }

    private static String called(ProjectDossier.Said said) {
        String value = said.statement().value();
        return value.substring(value.indexOf(' ') + 1);
    }
}
