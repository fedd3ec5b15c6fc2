package fr.coulisses.kinds.communicationplan;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the budget makes of the cost of an action that is to follow it.
///
/// @param action its id
/// @param title of the action
/// @param cost what the plan says, in euros
/// @param becomes the amount of the line that pays for it
public record CostShift(
        String action, String title, @Nullable BigDecimal cost, Money becomes) {

    /// The actions that alone name a line and do not cost what it says. A line that several share is for people to
    /// share out.
    public static List<CostShift> of(CommunicationPlan plan) {
        return plan.lines().stream()
                .filter(PaidLine::compared)
                .flatMap(line -> {
                    List<Action> naming = plan.naming(line);
                    return naming.size() == 1 ? shift(naming.getFirst(), line) : Stream.empty();
                })
                .toList();
    }

    private static Stream<CostShift> shift(Action action, PaidLine line) {
        BigDecimal cost = action.cost();
        return cost != null && new Money(cost).equals(line.amount())
                ? Stream.empty()
                : Stream.of(new CostShift(action.id(), action.title(), cost, line.amount()));
    }
}
