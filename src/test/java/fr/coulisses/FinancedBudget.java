package fr.coulisses;

import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.Dues;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import java.time.YearMonth;
import java.util.List;

/// The lines of a worked budget, with all income received before anything is paid: no rule has anything to say about
/// it,
/// so that it can be submitted without a justification.
final class FinancedBudget {

    private static final Dues EARLY = Dues.in(YearMonth.of(2026, 12));

    private FinancedBudget() {}

    static List<Entry> read(byte[] csv) {
        return BudgetCsv.read(csv).entries().stream().map(FinancedBudget::early).toList();
    }

    private static Entry early(Entry entry) {
        boolean received = entry.section() == Section.INCOME && !entry.isInKind();
        return new Entry(
                entry.section(),
                entry.account(),
                entry.heading(),
                entry.label(),
                entry.quantity(),
                entry.unit(),
                entry.unitPrice(),
                entry.vatRate(),
                entry.variability(),
                received ? EARLY : entry.due(),
                entry.certainty(),
                entry.funder(),
                entry.funderType(),
                entry.scheme());
    }
}
