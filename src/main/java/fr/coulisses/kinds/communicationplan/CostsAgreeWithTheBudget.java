package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.CommunicationCosts;
import java.util.ArrayList;
import java.util.List;

/// R-C4.2-05: what the actions cost is what the budget has for communication, within one percent; each cost is on
/// a line.
class CostsAgreeWithTheBudget implements Check<CommunicationPlan> {

    @Override
    public List<Finding> examine(CommunicationPlan plan, Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        if (!plan.actions().isEmpty() && !CommunicationCosts.agree(plan.cost(), plan.budgeted())) {
            findings.add(Finding.of(
                    "R-C4.2-05",
                    Severity.WARNING,
                    "actions",
                    Figure.amount(plan.cost()),
                    Figure.amount(plan.budgeted()),
                    Figure.amount(plan.cost().minus(plan.budgeted()).absolute())));
        }
        plan.pursued().stream()
                .filter(action -> action.cost() != null && action.cost().signum() != 0)
                .filter(action ->
                        plan.lines().stream().noneMatch(line -> line.id().equals(action.line())))
                .map(action -> new Finding(
                        "R-C4.2-05",
                        Severity.WARNING,
                        "actions/" + action.id() + "/line",
                        "finding.R-C4.2-05.line",
                        List.of(action.title())))
                .forEach(findings::add);
        return findings;
    }
}
