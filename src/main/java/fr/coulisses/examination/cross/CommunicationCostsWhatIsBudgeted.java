package fr.coulisses.examination.cross;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.CommunicationCosts;
import fr.coulisses.shared.Money;
import java.util.List;

/// R-X-04: what the communication plans cost is what the budget has for communication, commissions and
/// contributions apart, within one percent.
class CommunicationCostsWhatIsBudgeted implements CrossCheck {

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        List<ProjectDossier.Said> costs =
                project.said(Statement.COMMUNICATION_COST).toList();
        if (costs.isEmpty()) {
            return List.of();
        }
        Money planned =
                costs.stream().map(said -> Money.of(said.statement().value())).reduce(Money.ZERO, Money::plus);
        Money budgeted = CommunicationCosts.of(project.budget().lines());
        return CommunicationCosts.agree(planned, budgeted)
                ? List.of()
                : List.of(SpottedFinding.at(
                        "R-X-04",
                        Severity.WARNING,
                        costs.getFirst().spot(),
                        "differs",
                        Figure.amount(planned),
                        Figure.amount(budgeted)));
    }
}
