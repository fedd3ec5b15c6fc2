package fr.coulisses.budget;

import fr.coulisses.shared.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// When the money of a budget comes and goes (plan de trésorerie); contributions in kind are no money.
///
/// @param months from the first to the last in which something falls due, empty months included
/// @param undatedIn income that has no month yet
/// @param undatedOut charges that have no month yet
public record CashPlan(List<CashMonth> months, Money undatedIn, Money undatedOut) {

    /// Beyond this span, months without movement are left out.
    private static final int LONGEST_SPAN = 60;

    public static CashPlan of(List<BudgetLine> lines) {
        Map<YearMonth, Money> in = new TreeMap<>();
        Map<YearMonth, Money> out = new TreeMap<>();
        Money undatedIn = Money.ZERO;
        Money undatedOut = Money.ZERO;
        for (BudgetLine line : lines) {
            Entry entry = line.entry();
            if (entry.isInKind()) {
                continue;
            }
            boolean income = entry.section() == Section.INCOME;
            if (entry.due().isKnown()) {
                entry.due()
                        .split(line.amount())
                        .forEach((month, part) -> (income ? in : out).merge(month, part, Money::plus));
            } else if (income) {
                undatedIn = undatedIn.plus(line.amount());
            } else {
                undatedOut = undatedOut.plus(line.amount());
            }
        }
        return new CashPlan(months(in, out), undatedIn, undatedOut);
    }

    private static List<CashMonth> months(Map<YearMonth, Money> in, Map<YearMonth, Money> out) {
        TreeMap<YearMonth, Boolean> due = new TreeMap<>();
        in.keySet().forEach(month -> due.put(month, true));
        out.keySet().forEach(month -> due.put(month, true));
        if (due.isEmpty()) {
            return List.of();
        }
        if (due.firstKey().plusMonths(LONGEST_SPAN).isAfter(due.lastKey())) {
            for (YearMonth month = due.firstKey(); month.isBefore(due.lastKey()); month = month.plusMonths(1)) {
                due.put(month, true);
            }
        }
        List<CashMonth> months = new ArrayList<>();
        Money cumulative = Money.ZERO;
        for (YearMonth month : due.keySet()) {
            Money received = in.getOrDefault(month, Money.ZERO);
            Money paid = out.getOrDefault(month, Money.ZERO);
            cumulative = cumulative.plus(received).minus(paid);
            months.add(new CashMonth(month, received, paid, cumulative));
        }
        return months;
    }

    public CashPlan {
        months = List.copyOf(months);
    }

    /// The month in which the till is emptiest, when it is below zero.
    public Optional<CashMonth> deepest() {
        return months.stream()
                .min(Comparator.comparing(CashMonth::cumulative))
                .filter(month -> month.cumulative().isNegative());
    }

    /// What has to be found somewhere to get through the deepest month (besoin maximal); 0 when nothing has to.
    public Money need() {
        return deepest().map(month -> month.cumulative().absolute()).orElse(Money.ZERO);
    }

    public Money totalIn() {
        return months.stream().map(CashMonth::in).reduce(undatedIn, Money::plus);
    }

    public Money totalOut() {
        return months.stream().map(CashMonth::out).reduce(undatedOut, Money::plus);
    }

    /// Whether every line has its months.
    public boolean isComplete() {
        return undatedIn.isZero() && undatedOut.isZero();
    }
}
