package fr.coulisses.budget;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/// A budget as it turns out when the tickets sell as a scenario says: what varies with entries or revenue follows.
///
/// @param paying paying entries
/// @param lines the lines with the quantities and prices of the scenario
/// @param attendance what that makes of the attendance
public record ScenarioResult(Scenario scenario, BigDecimal paying, List<BudgetLine> lines, Attendance attendance) {

    /// @param planned the attendance of the budget as it is entered, with places and paying entries
    public static ScenarioResult of(Scenario scenario, List<BudgetLine> lines, TicketPlan plan, Attendance planned) {
        TicketSales sales = plan.in(scenario);
        BigDecimal paying = BigDecimal.valueOf(planned.places())
                .multiply(sales.fill())
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP);
        BigDecimal entries = planned.paying().signum() == 0
                ? BigDecimal.ONE
                : paying.divide(planned.paying(), MathContext.DECIMAL64);
        BigDecimal prices = sales.prices().movePointLeft(2);
        List<BudgetLine> sold = lines.stream()
                .map(line -> new BudgetLine(line.id(), line.entry().scaled(entries, prices)))
                .toList();
        Money revenue = sold.stream()
                .filter(line -> Attendance.isTicket(line.entry()))
                .map(BudgetLine::amount)
                .reduce(Money.ZERO, Money::plus);
        Attendance attendance = new Attendance(
                paying,
                planned.free(),
                revenue,
                planned.places(),
                planned.placesInAll(),
                planned.fullPrice().multiply(prices));
        return new ScenarioResult(scenario, paying, sold, attendance);
    }

    public BudgetTotals totals() {
        return BudgetTotals.of(lines);
    }
}
