package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.BreakEven;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many entries it takes until the budget pays for itself, and what that means, in a sentence or two.
final class BreakEvenSentence {

    private final Outlook outlook;
    private final Wording wording;

    BreakEvenSentence(Outlook outlook, Wording wording) {
        this.outlook = outlook;
        this.wording = wording;
    }

    String text() {
        BreakEven breakEven = outlook.breakEven();
        if (outlook.attendance().paying().signum() == 0) {
            return wording.text("forecastbudget.breakEven.noTickets");
        }
        return breakEven
                .entries()
                .map(entries -> entries == 0
                        ? wording.text(
                                "forecastbudget.breakEven.none",
                                wording.amount(breakEven.fixedIncome()),
                                wording.amount(breakEven.fixedCharges()))
                        : from(entries) + withoutContingency())
                .orElseGet(() ->
                        wording.text("forecastbudget.breakEven.impossible", wording.amount(breakEven.fixedCharges())));
    }

    private String from(int entries) {
        BreakEven breakEven = outlook.breakEven();
        return wording.text(
                "forecastbudget.breakEven.from",
                places(entries),
                wording.price(breakEven.marginPerEntry().orElse(BigDecimal.ZERO).setScale(3, RoundingMode.HALF_UP)),
                wording.amount(breakEven.fixedCharges()),
                wording.amount(breakEven.fixedIncome()));
    }

    /// « 420 entrées payantes », and beside the places on sale when they are known.
    private String places(int entries) {
        int places = outlook.attendance().places();
        String number = wording.decimal(BigDecimal.valueOf(entries));
        if (places == 0) {
            return wording.text("forecastbudget.breakEven.paying", number);
        }
        BigDecimal share = BigDecimal.valueOf(entries)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(places), 1, RoundingMode.HALF_UP);
        return wording.text(
                entries > places ? "forecastbudget.breakEven.payingBeyond" : "forecastbudget.breakEven.payingOf",
                number,
                wording.decimal(BigDecimal.valueOf(places)),
                wording.percent(share));
    }

    private String withoutContingency() {
        Money contingency = outlook.totals().contingency();
        return contingency.isZero()
                ? ""
                : outlook.breakEven()
                        .withoutCharge(contingency)
                        .entries()
                        .map(entries -> " "
                                + wording.text(
                                        "forecastbudget.breakEven.contingency",
                                        wording.decimal(BigDecimal.valueOf(entries))))
                        .orElse("");
    }
}
