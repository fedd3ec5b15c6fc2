package fr.coulisses.budget;

import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Who is expected to come, from the ticketing lines of a budget.
///
/// @param paying entries that are paid for: a pass of two evenings is two
/// @param free entries without a ticket that is paid for
/// @param revenue of the ticketing lines, in the basis of the budget
/// @param places on sale over all ticketed sessions; 0 while the capacity or the sessions are unknown
/// @param placesInAll over all ticketed sessions, withheld ones too
/// @param fullPrice the dearest price of one entry
public record Attendance(
        BigDecimal paying, int free, Money revenue, int places, int placesInAll, BigDecimal fullPrice) {

    /// @param capacity the largest public at one time (jauge), 0 when unknown
    /// @param sessions how many sessions are sold separately, 0 when unknown
    public static Attendance of(List<BudgetLine> lines, TicketPlan plan, int capacity, int sessions) {
        List<Entry> tickets = lines.stream()
                .map(BudgetLine::entry)
                .filter(Attendance::isTicket)
                .toList();
        return new Attendance(
                tickets.stream().map(plan::entries).reduce(BigDecimal.ZERO, BigDecimal::add),
                plan.freeEntries(),
                tickets.stream().map(Entry::amount).reduce(Money.ZERO, Money::plus),
                Math.max(0, capacity - plan.withheld()) * sessions,
                capacity * sessions,
                tickets.stream()
                        .map(ticket -> perEntry(ticket, plan))
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO));
    }

    /// The same with the capacity and the ticketed sessions that a project says.
    public static Attendance of(List<BudgetLine> lines, TicketPlan plan, ProjectSheet project) {
        return of(
                lines,
                plan,
                Objects.requireNonNullElse(project.capacity(), 0),
                Objects.requireNonNullElse(project.ticketedSessions(), 0));
    }

    /// Whether a line is an income from tickets.
    public static boolean isTicket(Entry entry) {
        return entry.section() == Section.INCOME && entry.heading() == Heading.TICKETING;
    }

    public BigDecimal entries() {
        return paying.add(BigDecimal.valueOf(free));
    }

    /// Ticket revenue by paying entry, in euros with two decimals.
    public Optional<Money> meanPrice() {
        return paying.signum() == 0
                ? Optional.empty()
                : Optional.of(new Money(revenue.euros().divide(paying, 2, RoundingMode.HALF_UP)));
    }

    /// Paying entries in percent of the places on sale, one decimal (taux de places vendues).
    public Optional<BigDecimal> soldShare() {
        return places == 0 ? Optional.empty() : Optional.of(percent(paying, places));
    }

    /// All entries in percent of all places, one decimal (taux de remplissage).
    public Optional<BigDecimal> fillShare() {
        return placesInAll == 0 ? Optional.empty() : Optional.of(percent(entries(), placesInAll));
    }

    /// What the places on sale bring at the full price: the most that the tickets can earn (jauge financière).
    public Money mostRevenue() {
        return Money.product(BigDecimal.valueOf(places), fullPrice);
    }

    /// What one person who comes costs: all charges by all entries.
    public Optional<Money> costPerSpectator(Money charges) {
        return entries().signum() == 0
                ? Optional.empty()
                : Optional.of(new Money(charges.euros().divide(entries(), 2, RoundingMode.HALF_UP)));
    }

    private static BigDecimal perEntry(Entry ticket, TicketPlan plan) {
        BigDecimal entries = plan.entries(ticket);
        return entries.signum() == 0
                ? BigDecimal.ZERO
                : ticket.quantity().multiply(ticket.unitPrice()).divide(entries, 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(BigDecimal part, int whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
