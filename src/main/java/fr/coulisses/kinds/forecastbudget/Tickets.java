package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.Attendance;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Entry;
import fr.coulisses.project.VatRegime;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// The ticketing lines of a budget.
record Tickets(List<BudgetLine> lines, Basis basis) {

    static Tickets of(ForecastBudget budget) {
        List<BudgetLine> lines = budget.lines().stream()
                .filter(line -> Attendance.isTicket(line.entry()))
                .toList();
        return new Tickets(lines, budget.basis());
    }

    /// What the tickets bring before VAT; a structure that is not liable owes none, and a free event brings nothing.
    Money revenueBeforeVat(VatRegime regime) {
        boolean withVat = basis == Basis.TTC && regime != VatRegime.NOT_LIABLE;
        return lines.stream()
                .map(line -> withVat ? beforeVat(line.entry()) : line.amount())
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money beforeVat(Entry ticket) {
        BigDecimal whole = ticket.vatRate().movePointLeft(2).add(BigDecimal.ONE);
        return new Money(ticket.amount().euros().divide(whole, 2, RoundingMode.HALF_UP));
    }
}
