package fr.coulisses.budget;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// How many entries it takes until a budget pays for itself (seuil de rentabilité).
///
/// Fixed charges, less the income that does not depend on entries, over what one more entry leaves.
///
/// @param fixedCharges the charges that stay when nobody comes
/// @param fixedIncome the income that comes when nobody does
/// @param variableMargin what all paying entries together leave, unrounded: rounding it would move the threshold
/// @param paying the paying entries that leave it
public record BreakEven(Money fixedCharges, Money fixedIncome, BigDecimal variableMargin, BigDecimal paying) {

    public static BreakEven of(List<BudgetLine> lines, Attendance attendance) {
        Money charges = Money.ZERO;
        Money income = Money.ZERO;
        BigDecimal margin = BigDecimal.ZERO;
        for (BudgetLine line : lines) {
            Entry entry = line.entry();
            if (entry.isInKind()) {
                continue;
            }
            boolean fixed = entry.variability() == Variability.FIXED;
            BigDecimal exact = entry.quantity().multiply(entry.unitPrice());
            if (entry.section() == Section.EXPENSE) {
                charges = fixed ? charges.plus(line.amount()) : charges;
                margin = fixed ? margin : margin.subtract(exact);
            } else {
                income = fixed ? income.plus(line.amount()) : income;
                margin = fixed ? margin : margin.add(exact);
            }
        }
        return new BreakEven(charges, income, margin, attendance.paying());
    }

    /// What one more entry leaves, in euros with ten decimals; nothing when nobody pays an entry.
    public Optional<BigDecimal> marginPerEntry() {
        return paying.signum() == 0
                ? Optional.empty()
                : Optional.of(variableMargin.divide(paying, 10, RoundingMode.HALF_UP));
    }

    /// The entries it takes, 0 when the fixed income is enough; nothing when no number of entries is.
    public Optional<Integer> entries() {
        BigDecimal missing = fixedCharges.minus(fixedIncome).euros();
        if (missing.signum() <= 0) {
            return Optional.of(0);
        }
        if (variableMargin.signum() <= 0) {
            return Optional.empty();
        }
        // A scenario scales by a rounded factor: what is beyond the millionth is no entry.
        return Optional.of(missing.multiply(paying)
                .divide(variableMargin, 6, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.CEILING)
                .intValue());
    }

    /// The same if a charge is not spent, for instance the contingency allowance.
    public BreakEven withoutCharge(Money charge) {
        return new BreakEven(fixedCharges.minus(charge), fixedIncome, variableMargin, paying);
    }

    /// The same if an income does not come, for instance a subsidy that is refused.
    public BreakEven withoutIncome(Money income) {
        return new BreakEven(fixedCharges, fixedIncome.minus(income), variableMargin, paying);
    }
}
