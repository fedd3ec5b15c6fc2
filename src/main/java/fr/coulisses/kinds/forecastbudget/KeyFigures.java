package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Certainty;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;

/// What a reader wants to know before any table.
final class KeyFigures {

    private final Outlook outlook;
    private final BudgetTotals totals;
    private final Wording wording;
    private final List<Block.Field> fields = new ArrayList<>();

    KeyFigures(Outlook outlook, Wording wording) {
        this.outlook = outlook;
        this.totals = outlook.totals();
        this.wording = wording;
    }

    Block fields() {
        field("forecastbudget.expenses", wording.amount(totals.expenses()));
        field("forecastbudget.income", wording.amount(totals.income()));
        field("forecastbudget.balance", BalanceSentence.of(totals, wording));
        for (Certainty certainty : Certainty.values()) {
            field("forecastbudget.hypothesis." + certainty, BalanceSentence.of(totals.balanceWith(certainty), wording));
        }
        for (Certainty certainty : Certainty.values()) {
            field("forecastbudget.grants." + certainty, wording.amount(totals.grants(certainty)));
        }
        field("forecastbudget.publicShare", wording.percent(totals.publicShare()));
        field("forecastbudget.selfFinancing", wording.percent(totals.selfFinancing()));
        field("forecastbudget.contingency", wording.percent(totals.contingencyRate()));
        if (!totals.inKindIncome().isZero()) {
            field("forecastbudget.inKind", wording.amount(totals.inKindIncome()));
        }
        outlook.attendance()
                .costPerSpectator(totals.expenses())
                .ifPresent(cost -> field("forecastbudget.tickets.cost", wording.amount(cost)));
        if (!outlook.cash().months().isEmpty()) {
            field("forecastbudget.cash.need", need(outlook.cash().need()));
        }
        return new Block.Fields(fields);
    }

    private String need(Money need) {
        return outlook.cash()
                .deepest()
                .map(month ->
                        wording.text("forecastbudget.cash.need.in", wording.amount(need), wording.month(month.month())))
                .orElseGet(() -> wording.amount(need));
    }

    private void field(String label, String value) {
        fields.add(new Block.Field(wording.text(label), value));
    }
}
