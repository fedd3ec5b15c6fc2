package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// The gross pay (641) of a budget and the employer's charges on it (645). Pay whose label says that charges are in it
/// (GUSO, « charges comprises ») needs none, and the contribution for artists-authors is no charge on pay.
///
/// @param pay lines of account 641
/// @param charges lines of account 645
record Payroll(List<BudgetLine> pay, List<BudgetLine> charges) {

    static Payroll of(ForecastBudget budget) {
        return new Payroll(
                budget.lines().stream()
                        .filter(line -> isAccount(line, "641") && !LineWords.ALL_CHARGES_IN.in(line))
                        .toList(),
                budget.lines().stream()
                        .filter(line -> isAccount(line, "645") && !LineWords.DIFFUSER_CONTRIBUTION.in(line))
                        .toList());
    }

    /// The pay for which no charges are planned.
    List<BudgetLine> uncharged() {
        return pay.stream().filter(line -> !isCharged(line)).toList();
    }

    /// Pay and the charges that belong to it: by scheme where every line of charges names one, otherwise all together.
    List<Payroll> parts() {
        List<BudgetLine> charged = pay.stream().filter(this::isCharged).toList();
        boolean apart =
                charges.stream().allMatch(line -> StaffScheme.chargedBy(line).size() == 1);
        if (!apart) {
            return charged.isEmpty() ? List.of() : List.of(new Payroll(charged, charges));
        }
        return Arrays.stream(StaffScheme.values())
                .map(scheme -> new Payroll(
                        charged.stream()
                                .filter(line -> StaffScheme.paidBy(line) == scheme)
                                .toList(),
                        charges.stream()
                                .filter(line -> StaffScheme.chargedBy(line).contains(scheme))
                                .toList()))
                .filter(part -> !part.pay().isEmpty())
                .toList();
    }

    boolean pays(StaffScheme scheme) {
        return pay.stream().anyMatch(line -> StaffScheme.paidBy(line) == scheme);
    }

    Money gross() {
        return pay.stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /// The charges in percent of the gross pay, one decimal.
    BigDecimal rate() {
        return charges.stream()
                .map(BudgetLine::amount)
                .reduce(Money.ZERO, Money::plus)
                .percentOf(gross());
    }

    /// What the rate usually is: the rates of the schemes, each as heavy as the pay under it; percent, one decimal.
    BigDecimal usualRate(ParameterSnapshot figures) {
        Money usual = pay.stream()
                .map(line -> Money.product(
                        line.amount().euros(),
                        figures.decimal(StaffScheme.paidBy(line).rate()).movePointLeft(2)))
                .reduce(Money.ZERO, Money::plus);
        return usual.percentOf(gross());
    }

    private boolean isCharged(BudgetLine line) {
        return charges.stream().anyMatch(each -> StaffScheme.chargedBy(each).contains(StaffScheme.paidBy(line)));
    }

    private static boolean isAccount(BudgetLine line, String number) {
        return line.entry().account().startsWith(number);
    }
}
