package fr.coulisses.examination.cross;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/// R-X-11: what the rider of a show needs is met by the venue, or by something that was agreed and, where it is
/// hired, has its line in the budget. A rider that nobody held against a venue is said as a whole.
class NeedsOfTheShowAreCovered implements CrossCheck {

    private static final String CODE = "R-X-11";

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        Stream<SpottedFinding> uncovered = project.said(Statement.UNCOVERED_NEED)
                .map(said -> SpottedFinding.at(
                        CODE,
                        Severity.BLOCKING,
                        said.spot(),
                        "uncovered",
                        Figure.label(said.statement().value())));
        boolean compared = project.said(Statement.NEEDS_COMPARED).findAny().isPresent();
        Stream<SpottedFinding> unstudied = compared
                ? Stream.empty()
                : project.said(Statement.STAGE_NEEDS)
                        .map(said -> SpottedFinding.at(
                                CODE,
                                Severity.BLOCKING,
                                said.spot(),
                                "unstudied",
                                said.spot().title()));
        return Stream.concat(uncovered, unstudied).toList();
    }
}
