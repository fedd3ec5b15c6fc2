package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.Variability;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;

/// A line that a simulator proposes. Numbers with more decimals than a budget keeps become one lump sum of the same
/// amount.
record Line(
        Section section,
        String account,
        Heading heading,
        String label,
        BigDecimal quantity,
        String unit,
        BigDecimal price,
        BigDecimal vat,
        Variability variability) {

    private static final int LONGEST_LABEL = 160;

    static Line expense(String account, Heading heading, String label) {
        return new Line(Section.EXPENSE, account, heading, label);
    }

    static Line income(String account, Heading heading, String label) {
        return new Line(Section.INCOME, account, heading, label);
    }

    private Line(Section section, String account, Heading heading, String label) {
        this(
                section,
                account,
                heading,
                Letters.beginning(label, LONGEST_LABEL),
                BigDecimal.ONE,
                "forfait",
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Variability.FIXED);
    }

    Line of(BigDecimal howMany, String each, BigDecimal unitPrice) {
        boolean fits = decimals(howMany) <= 3 && decimals(unitPrice) <= 4;
        return fits
                ? new Line(section, account, heading, label, howMany, each, unitPrice, vat, variability)
                : lump(Money.product(howMany, unitPrice));
    }

    Line lump(Money amount) {
        return new Line(section, account, heading, label, BigDecimal.ONE, "forfait", amount.euros(), vat, variability);
    }

    Line vat(BigDecimal rate) {
        return new Line(section, account, heading, label, quantity, unit, price, rate, variability);
    }

    Line varying(Variability how) {
        return new Line(section, account, heading, label, quantity, unit, price, vat, how);
    }

    Entry entry() {
        Entry entry = Entry.of(section, account, heading, label, quantity, unit, price);
        return new Entry(
                section,
                account,
                heading,
                label,
                quantity,
                unit,
                price,
                vat,
                variability,
                null,
                entry.certainty(),
                "",
                null,
                null);
    }

    private static int decimals(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }
}
