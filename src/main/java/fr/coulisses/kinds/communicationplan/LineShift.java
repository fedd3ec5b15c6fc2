package fr.coulisses.kinds.communicationplan;

import fr.coulisses.shared.Money;
import java.util.List;

/// What the costs of a plan make of a budget line that is to follow them.
///
/// @param line the id of the line
/// @param label of the line, with its account
/// @param amount what it is in the budget
/// @param becomes what the actions that name it cost together
public record LineShift(String line, String label, Money amount, Money becomes) {

    /// The lines that do not say what their actions cost. A line that no action names keeps its amount: nobody has
    /// planned it yet; commissions and contributions are not the plan's to change.
    public static List<LineShift> of(CommunicationPlan plan) {
        return plan.lines().stream()
                .filter(PaidLine::compared)
                .filter(line -> !plan.costing(line).isEmpty())
                .map(line -> new LineShift(line.id(), line.called(), line.amount(), plan.cost(line)))
                .filter(shift -> !shift.amount().equals(shift.becomes()))
                .toList();
    }
}
