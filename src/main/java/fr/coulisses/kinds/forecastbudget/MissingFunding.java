package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.budget.BreakEven;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.Variability;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// « Si ce financement manque »: for each income that somebody else decides about, what becomes of the balance and of
/// the break-even point without it.
final class MissingFunding {

    private final Outlook outlook;
    private final Wording wording;
    private final List<BudgetLine> funding;

    MissingFunding(Outlook outlook, Wording wording) {
        this.outlook = outlook;
        this.wording = wording;
        this.funding = outlook.budget().lines().stream()
                .filter(line -> isFunding(line.entry()))
                .toList();
    }

    boolean isAny() {
        return !funding.isEmpty();
    }

    Block.Table table() {
        return new Block.Table(
                wording.text("forecastbudget.missingFunding.table"),
                List.of(
                        Block.Column.text(wording.text("forecastbudget.missingFunding.line"), 34),
                        Block.Column.number(wording.text("budget.column.AMOUNT"), 15),
                        Block.Column.text(wording.text("budget.column.CERTAINTY"), 12),
                        Block.Column.number(wording.text("forecastbudget.missingFunding.balance"), 16),
                        Block.Column.text(wording.text("forecastbudget.missingFunding.breakEven"), 23)),
                funding.stream().map(this::row).toList());
    }

    private static boolean isFunding(Entry entry) {
        return entry.section() == Section.INCOME
                && !entry.isInKind()
                && entry.certainty() != null
                && entry.variability() == Variability.FIXED;
    }

    private Block.Row row(BudgetLine line) {
        return Block.Row.of(
                line.entry().label(),
                wording.amount(line.amount()),
                wording.text("budget.certainty."
                        + Objects.requireNonNull(line.entry().certainty())),
                wording.amount(outlook.totals().balance().minus(line.amount())),
                entries(outlook.breakEven().withoutIncome(line.amount())));
    }

    private String entries(BreakEven without) {
        return without.entries()
                .map(entries -> {
                    String number = wording.decimal(BigDecimal.valueOf(entries));
                    int places = outlook.attendance().places();
                    return places > 0 && entries > places
                            ? wording.text(
                                    "forecastbudget.breakEven.beyond",
                                    number,
                                    wording.decimal(BigDecimal.valueOf(places)))
                            : wording.text("forecastbudget.breakEven.entries", number);
                })
                .orElseGet(() -> wording.text("forecastbudget.breakEven.never"));
    }
}
