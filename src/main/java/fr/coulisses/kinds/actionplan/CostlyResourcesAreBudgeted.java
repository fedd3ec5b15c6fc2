package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// R-C1.4-08 (R-X-03): an action with paid people, purchases or rentals has a budget line that is paid in money, unless
/// it lives on means that are there already.
class CostlyResourcesAreBudgeted implements Check<ActionPlan> {

    @Override
    public List<Finding> examine(ActionPlan plan, Dossier dossier) {
        Costs costs = new Costs(plan);
        return plan.pursued().stream()
                .filter(action -> !action.ownMeans())
                .filter(action -> !costly(action).isEmpty())
                .filter(action -> costs.lines(action).stream().allMatch(CostLine::inKind))
                .map(action -> Finding.of(
                        "R-C1.4-08",
                        Severity.WARNING,
                        "actions/" + action.id() + "/lines",
                        plan.called(action),
                        costly(action)))
                .toList();
    }

    /// What costs something, by name; empty for nothing.
    private static String costly(Action action) {
        return Stream.concat(
                        action.people().stream()
                                .filter(member -> member.employment() != null
                                        && member.employment().isPaid())
                                .map(Action.Member::function),
                        action.material().stream()
                                .filter(item -> item.acquisition() != null
                                        && item.acquisition().costs())
                                .map(Action.Item::label))
                .map(name -> name.isBlank() ? "…" : name)
                .collect(Collectors.joining(", "));
    }
}
