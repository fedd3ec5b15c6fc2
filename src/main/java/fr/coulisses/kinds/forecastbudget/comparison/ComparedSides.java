package fr.coulisses.kinds.forecastbudget.comparison;

import java.util.List;
import java.util.Map;

/// Which two budgets are compared, and how much of them is shown, as an address says it.
///
/// @param onlyDifferences whether lines that are alike are left out
public record ComparedSides(BudgetSide before, BudgetSide after, boolean onlyDifferences) {

    public static final String BEFORE = "avant";
    public static final String AFTER = "apres";
    public static final String DIFFERENCES = "differences";
    private static final String YES = "oui";

    /// Reads an address. What it does not say, or says of a budget that is not there, is as usual: the newest version
    /// beside the budget as it stands, or without a version that budget beside the first scenario.
    ///
    /// @param sides what can be compared, the budget as it stands first
    public static ComparedSides read(List<BudgetSide> sides, Map<String, List<String>> parameters) {
        BudgetSide current = sides.getFirst();
        BudgetSide other = sides.size() > 1 ? sides.get(1) : current;
        boolean submitted = other instanceof BudgetSide.Submitted;
        return new ComparedSides(
                asked(sides, parameters, BEFORE, submitted ? other : current),
                asked(sides, parameters, AFTER, submitted ? current : other),
                parameters.getOrDefault(DIFFERENCES, List.of()).contains(YES));
    }

    private static BudgetSide asked(
            List<BudgetSide> sides, Map<String, List<String>> parameters, String name, BudgetSide usual) {
        return sides.stream()
                .filter(side -> parameters.getOrDefault(name, List.of()).contains(side.key()))
                .findFirst()
                .orElse(usual);
    }

    /// The question of the address, without its mark.
    public String query() {
        return BEFORE + "=" + before.key() + "&" + AFTER + "=" + after.key()
                + (onlyDifferences ? "&" + DIFFERENCES + "=" + YES : "");
    }
}
