package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.contracts.Aspect;
import fr.coulisses.contracts.ContractRegister;
import java.util.List;
import java.util.Objects;

/// R-X-06: one capacity circulates. The one of the project is known as soon as the budget sells tickets, and no more
/// places are held back than there are; contracts say the same one. Venue study and communication will be compared with
/// it.
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
        return capacity == 0 ? List.of() : contracts(project, capacity);
    }

    private static List<SpottedFinding> contracts(ProjectDossier project, int capacity) {
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
                        String.valueOf(capacity)))
                .toList();
    }

    private static boolean sellsTickets(ProjectDossier project) {
        return project.budget().lines().stream()
                .map(BudgetLine::entry)
                .anyMatch(entry ->
                        entry.heading() == Heading.TICKETING && !entry.amount().isZero());
    }
}
