package fr.coulisses.examination.cross;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.contracts.Aspect;
import fr.coulisses.contracts.ContractRegister;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// R-X-06: one capacity circulates. The one of the project is known as soon as the budget sells tickets, and no more
/// places are held back than there are; contracts and the study of the venue say the same one. Communication will be
/// compared with it.
class OneCapacityIsSaid implements CrossCheck {

    private static final String CODE = "R-X-06";

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        int capacity = Objects.requireNonNullElse(project.project().capacity(), 0);
        int withheld = project.budget().tickets().withheld();
        if (capacity == 0 && sellsTickets(project)) {
            return List.of(SpottedFinding.at(CODE, Severity.BLOCKING, Spot.of(Where.SHEET), "unknown"));
        }
        if (capacity > 0 && withheld > capacity) {
            return List.of(SpottedFinding.at(
                    CODE,
                    Severity.BLOCKING,
                    Spot.of(Where.BUDGET),
                    "withheld",
                    String.valueOf(withheld),
                    String.valueOf(capacity)));
        }
        return capacity == 0
                ? List.of()
                : Stream.concat(contracts(project, capacity), venues(project, capacity))
                        .toList();
    }

    private static Stream<SpottedFinding> contracts(ProjectDossier project, int capacity) {
        return project.registers()
                .liveContracts()
                .filter(entry -> entry.content().has(Aspect.AUDIENCE)
                        && entry.content().dates().capacity() != null
                        && entry.content().dates().capacity() != capacity)
                .map(entry -> SpottedFinding.at(
                        CODE,
                        Severity.BLOCKING,
                        Spot.inRegister(
                                entry.content().name(),
                                ContractRegister.ADDRESS + "/" + entry.id() + "/dates/capacity"),
                        "contract",
                        entry.content().name(),
                        String.valueOf(entry.content().dates().capacity()),
                        String.valueOf(capacity)));
    }

    private static Stream<SpottedFinding> venues(ProjectDossier project, int capacity) {
        return project.said(Statement.VENUE_CAPACITY)
                .filter(said -> !said.statement().value().equals(String.valueOf(capacity)))
                .map(said -> SpottedFinding.at(
                        CODE,
                        Severity.BLOCKING,
                        said.spot(),
                        "venue",
                        said.spot().title(),
                        said.statement().value(),
                        String.valueOf(capacity)));
    }

    private static boolean sellsTickets(ProjectDossier project) {
        return project.budget().lines().stream()
                .map(BudgetLine::entry)
                .anyMatch(entry ->
                        entry.heading() == Heading.TICKETING && !entry.amount().isZero());
    }
}
