package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.Attendance;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.project.ProjectSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A forecast budget with subsidies: the lines, and the assumptions that justify them.
///
/// @param assumptions how places, prices, quantities and rates were estimated, in the student's words
/// @param tickets what is assumed about them; as the lines, read from the register
/// @param lines empty in the draft, where the register holds them
public record ForecastBudget(String assumptions, Basis basis, TicketPlan tickets, List<BudgetLine> lines) {

    /// Drafts of earlier releases may lack a field.
    public ForecastBudget(
            @Nullable String assumptions,
            @Nullable Basis basis,
            @Nullable TicketPlan tickets,
            @Nullable List<BudgetLine> lines) {
        this.assumptions = assumptions == null ? "" : assumptions;
        this.basis = basis == null ? Basis.TTC : basis;
        this.tickets = tickets == null ? TicketPlan.USUAL : tickets;
        this.lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /// The budget as the register has it, without the words of a draft.
    public static ForecastBudget of(String assumptions, BudgetSheet sheet) {
        return new ForecastBudget(assumptions, sheet.basis(), sheet.tickets(), sheet.lines());
    }

    public BudgetTotals totals() {
        return BudgetTotals.of(lines);
    }

    /// Who is expected, with the capacity and the ticketed sessions of the project.
    public Attendance attendance(ProjectSheet project) {
        return Attendance.of(lines, tickets, project);
    }
}
