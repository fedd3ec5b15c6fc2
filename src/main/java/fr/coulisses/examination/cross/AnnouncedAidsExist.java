package fr.coulisses.examination.cross;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// R-X-20: each accessibility aid that the public is told of is prepared by a mediation sheet, and is paid for or there
/// already. Road maps will be compared when there are some.
///
/// What is told is read from texts: it is never sure, and warns.
class AnnouncedAidsExist implements CrossCheck {

    private static final String CODE = "R-X-20";

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        Set<String> prepared = codes(project, Statement.PREPARED_AID);
        Set<String> paid = codes(project, Statement.PAID_AID);
        paid.addAll(named(project));
        List<SpottedFinding> found = new ArrayList<>();
        Set<List<String>> told = new HashSet<>();
        project.said(Statement.ANNOUNCED_AIDS)
                .forEach(said -> AidWordsCsv.in(said.statement().value()).stream()
                        .filter(aid ->
                                told.add(List.of(String.valueOf(said.spot().artefact()), aid.code())))
                        .forEach(aid -> {
                            if (!prepared.contains(aid.code())) {
                                found.add(finding(said.spot(), "unprepared", aid));
                            } else if (!paid.contains(aid.code())) {
                                found.add(finding(said.spot(), "unpaid", aid));
                            }
                        }));
        return found;
    }

    private static SpottedFinding finding(Spot spot, String name, AidWords aid) {
        return SpottedFinding.at(CODE, Severity.WARNING, spot, name, spot.title(), aid.name());
    }

    private static Set<String> codes(ProjectDossier project, String subject) {
        return project.said(subject)
                .map(said -> said.statement().value())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// Those that a line of the budget is called by.
    private static List<String> named(ProjectDossier project) {
        return project.budget().lines().stream()
                .map(BudgetLine::entry)
                .flatMap(entry -> AidWordsCsv.in(entry.label()).stream())
                .map(AidWords::code)
                .toList();
    }
}
