package fr.coulisses.costs;

import fr.coulisses.budget.Block;
import fr.coulisses.budget.BlockRefused;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Gesture;
import fr.coulisses.budget.Written;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes costs into a budget, whose own service says who may.
@Service
public class CostLines {

    /// What was written.
    ///
    /// @param gesture by which it can be taken back
    /// @param lines the id of the line of each cost, by its row
    public record Sent(long gesture, Map<String, UUID> lines) {

        public Sent {
            lines = Map.copyOf(lines);
        }

        /// The line of one of the costs.
        public UUID line(UnpaidCost cost) {
            return Objects.requireNonNull(lines.get(cost.row()), cost.row());
        }
    }

    private final Budgets budgets;

    CostLines(Budgets budgets) {
        this.budgets = budgets;
    }

    /// Adds a line to the budget of a project for each cost, at its end, as one gesture.
    ///
    /// @throws Refusal when the budget is full, or cannot take one of the costs; nothing is written then
    @Transactional
    public Sent add(UUID project, List<UnpaidCost> costs) {
        try {
            Written written = budgets.write(
                    project,
                    Gesture.PASTE,
                    new Block(List.of(), costs.stream().map(UnpaidCost::line).toList(), null));
            List<BudgetLine> lines = written.lines();
            return new Sent(
                    written.gesture(),
                    IntStream.range(0, costs.size())
                            .boxed()
                            .collect(Collectors.toMap(
                                    at -> costs.get(at).row(),
                                    at -> lines.get(at).id())));
        } catch (BlockRefused refused) {
            throw new Refusal("costs.refused");
        }
    }

    /// Takes back one's own lines; those that others have written on since stay.
    ///
    /// @return the lines that stay
    @Transactional
    public Set<UUID> takeBack(UUID project, Sent sent) {
        budgets.undo(project, sent.gesture());
        return budgets.get(project).lines().stream()
                .map(BudgetLine::id)
                .filter(sent.lines()::containsValue)
                .collect(Collectors.toSet());
    }
}
