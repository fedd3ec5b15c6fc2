package fr.coulisses.kinds.actionplan;

import fr.coulisses.shared.Money;
import java.util.List;
import java.util.stream.Stream;

/// What actions cost: the exact sums of the budget lines they cite. A line that several actions cite counts once in the
/// plan; contributions in kind are counted apart, as in the budget.
record Costs(ActionPlan plan) {

    /// The lines of an action that are still in the budget.
    List<CostLine> lines(Action action) {
        return plan.lines().stream()
                .filter(line -> action.lines().contains(line.id()))
                .toList();
    }

    /// What an action costs in money, lines that it shares included.
    Money of(Action action) {
        return sum(lines(action).stream().filter(line -> !line.inKind()));
    }

    /// What an action is given in kind.
    Money inKind(Action action) {
        return sum(lines(action).stream().filter(CostLine::inKind));
    }

    /// What the plan costs in money, each line once.
    Money total() {
        return sum(cited().filter(line -> !line.inKind()));
    }

    /// What the plan is given in kind, each line once.
    Money totalInKind() {
        return sum(cited().filter(CostLine::inKind));
    }

    /// The actions that cite a line, in the order of the plan.
    List<Action> citing(CostLine line) {
        return plan.actions().stream()
                .filter(action -> action.lines().contains(line.id()))
                .toList();
    }

    /// The lines that more than one action cites.
    List<CostLine> shared() {
        return plan.lines().stream().filter(line -> citing(line).size() > 1).toList();
    }

    private Stream<CostLine> cited() {
        return plan.lines().stream().filter(line -> !citing(line).isEmpty());
    }

    private static Money sum(Stream<CostLine> lines) {
        return lines.map(CostLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
