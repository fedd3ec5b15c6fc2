package fr.coulisses.kinds.forecastbudget.ui;

import fr.coulisses.artefact.difference.Side;
import fr.coulisses.artefact.ui.OwnComparison;
import fr.coulisses.kinds.forecastbudget.ForecastBudgetKind;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedSides;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The way from what changed in a forecast budget to the comparison line by line, class by class.
@Component
class BudgetComparisonLink implements OwnComparison {

    @Override
    public String kind() {
        return ForecastBudgetKind.KEY;
    }

    @Override
    public String label() {
        return "forecastbudget.compare.link";
    }

    @Override
    public String address(UUID project, Side before, Side after) {
        return ProjectAddress.budgetComparison(project) + "?" + ComparedSides.BEFORE + "=" + key(before) + "&"
                + ComparedSides.AFTER + "=" + key(after);
    }

    private static String key(Side side) {
        return switch (side) {
            case Side.Draft draft -> "budget";
            case Side.Submitted submitted -> submitted.id().toString();
        };
    }
}
