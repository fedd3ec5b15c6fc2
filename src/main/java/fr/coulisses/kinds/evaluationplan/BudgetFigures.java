package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.budget.Attendance;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.project.ProjectSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What a budget, with its hypotheses about tickets, says of an indicator.
///
/// @param day on which it says so
record BudgetFigures(BudgetTotals totals, Attendance attendance, LocalDate day) {

    static BudgetFigures of(BudgetSheet budget, ProjectSheet project, LocalDate day) {
        return new BudgetFigures(budget.totals(), budget.attendance(project), day);
    }

    /// Nothing while what it is divided by is zero.
    Optional<Computed> figure(Computation what) {
        return switch (what) {
            case SELF_FINANCING -> share(what, totals.ownResources().euros(), totals.selfFinancing());
            case PUBLIC_SHARE -> share(what, totals.publicGrants().euros(), totals.publicShare());
            case COST_PER_SPECTATOR ->
                attendance
                        .costPerSpectator(totals.expenses())
                        .map(cost ->
                                Computed.of(what, day, totals.expenses().euros(), attendance.entries(), cost.euros()));
            case MEAN_PRICE ->
                attendance
                        .meanPrice()
                        .map(price -> Computed.of(
                                what, day, attendance.revenue().euros(), attendance.paying(), price.euros()));
            case FILL_RATE ->
                attendance
                        .fillShare()
                        .map(share -> Computed.of(
                                what, day, attendance.entries(), BigDecimal.valueOf(attendance.placesInAll()), share));
            case PAYING_SHARE ->
                attendance.entries().signum() == 0
                        ? Optional.empty()
                        : Optional.of(Shares.of(what, day, attendance.paying(), attendance.entries()));
            case EXPECTED_ENTRIES ->
                attendance.entries().signum() == 0
                        ? Optional.empty()
                        : Optional.of(Computed.of(
                                what,
                                day,
                                attendance.paying(),
                                BigDecimal.valueOf(attendance.free()),
                                attendance.entries()));
            case TASKS_ON_TIME, MILESTONES_ON_TIME -> Optional.empty();
        };
    }

    /// A share of the monetary income.
    private Optional<Computed> share(Computation what, BigDecimal part, BigDecimal percent) {
        return totals.income().isZero()
                ? Optional.empty()
                : Optional.of(Computed.of(what, day, part, totals.income().euros(), percent));
    }
}
