package fr.coulisses.budget;

import fr.coulisses.project.ProjectSheet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A whole budget as it stands: its basis, what is assumed about tickets, and its lines in their order.
///
/// @param quotes how many quotes are attached to a line, for those that have any
/// @param upTo the number of the newest change that is in it
public record BudgetSheet(
        Basis basis, TicketPlan tickets, List<BudgetLine> lines, Map<UUID, Integer> quotes, long upTo) {

    public BudgetSheet {
        lines = List.copyOf(lines);
        quotes = Map.copyOf(quotes);
    }

    public int quotesOf(UUID line) {
        return quotes.getOrDefault(line, 0);
    }

    public BudgetTotals totals() {
        return BudgetTotals.of(lines);
    }

    /// Who is expected, with the capacity and the ticketed sessions of the project.
    public Attendance attendance(ProjectSheet project) {
        return Attendance.of(lines, tickets, project);
    }
}
