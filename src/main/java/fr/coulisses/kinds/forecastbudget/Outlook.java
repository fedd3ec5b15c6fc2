package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.Attendance;
import fr.coulisses.budget.BreakEven;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.CashPlan;
import fr.coulisses.budget.Scenario;
import fr.coulisses.budget.ScenarioResult;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What follows from a forecast budget in its project, computed once for a whole file.
///
/// @param scenarios empty while the places on sale are unknown: without capacity and sessions no scenario sells any
record Outlook(
        ForecastBudget budget,
        BudgetTotals totals,
        Attendance attendance,
        BreakEven breakEven,
        List<ScenarioResult> scenarios,
        CashPlan cash) {

    static Outlook of(ForecastBudget budget, ProjectSheet project) {
        Attendance attendance = Attendance.of(
                budget.lines(),
                budget.tickets(),
                Objects.requireNonNullElse(project.capacity(), 0),
                Objects.requireNonNullElse(project.ticketedSessions(), 0));
        List<ScenarioResult> scenarios = attendance.places() == 0
                ? List.of()
                : Arrays.stream(Scenario.values())
                        .map(scenario -> ScenarioResult.of(scenario, budget.lines(), budget.tickets(), attendance))
                        .toList();
        return new Outlook(
                budget,
                budget.totals(),
                attendance,
                BreakEven.of(budget.lines(), attendance),
                scenarios,
                CashPlan.of(budget.lines()));
    }

    /// The income that nobody else decides about: tickets, bar, own funds.
    Money ownForecast() {
        return totals.incomeByCertainty().values().stream().reduce(totals.income(), Money::minus);
    }
}
