package fr.coulisses.funding;

import fr.coulisses.budget.Scenario;
import fr.coulisses.shared.Money;
import java.util.List;

/// What a budget comes to without the lines that a funder does not pay.
public record FundingHole(List<Hypothesis> hypotheses) {

    public FundingHole {
        hypotheses = List.copyOf(hypotheses);
    }

    /// @param with the balance of the budget as it stands
    /// @param without the balance without the lines
    public record Hypothesis(Scenario scenario, Money with, Money without) {}
}
