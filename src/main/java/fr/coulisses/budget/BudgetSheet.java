package fr.coulisses.budget;

import fr.coulisses.project.ProjectSheet;
import java.util.List;
import java.util.Objects;

/// A whole budget as it stands: its basis, what is assumed about tickets, and its lines in their order.
///
/// @param upTo the number of the newest change that is in it
public record BudgetSheet(Basis basis, TicketPlan tickets, List<BudgetLine> lines, long upTo) {

    public BudgetSheet {
        lines = List.copyOf(lines);
    }

    public BudgetTotals totals() {
        return BudgetTotals.of(lines);
    }

    /// Who is expected, with the capacity and the ticketed sessions of the project.
    public Attendance attendance(ProjectSheet project) {
        return Attendance.of(
                lines,
                tickets,
                Objects.requireNonNullElse(project.capacity(), 0),
                Objects.requireNonNullElse(project.ticketedSessions(), 0));
    }
}
