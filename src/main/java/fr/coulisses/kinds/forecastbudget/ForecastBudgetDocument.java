package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;

/// The forecast budget as people print it: key figures, charges and produits in the order of the form, the chart.
final class ForecastBudgetDocument {

    private final ForecastBudget budget;
    private final BudgetTotals totals;
    private final Wording wording;

    ForecastBudgetDocument(ForecastBudget budget, Wording wording) {
        this.budget = budget;
        this.totals = budget.totals();
        this.wording = wording;
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(keyFigures());
        if (!budget.assumptions().isBlank()) {
            blocks.add(new Block.Heading(1, wording.text("forecastbudget.assumptions")));
            blocks.add(new Block.Paragraph(budget.assumptions()));
        }
        for (Section section : Section.values()) {
            blocks.add(new Block.Heading(1, wording.text("budget.section." + section)));
            blocks.add(table(section));
        }
        if (!totals.inKindExpenses().isZero() || !totals.inKindIncome().isZero()) {
            blocks.add(new Block.Heading(1, wording.text("forecastbudget.inKind")));
            blocks.add(new Block.Paragraph(wording.text("forecastbudget.inKind.note")));
            blocks.add(inKind());
        }
        blocks.add(new Block.Heading(1, wording.text("forecastbudget.financing")));
        blocks.add(new FundingChart(totals, wording).block());
        return new Document(
                wording.text("budget.title"),
                wording.project().title() + " – " + wording.text("budget.basis." + budget.basis()),
                wording.language(),
                wording.mention(),
                blocks);
    }

    private Block keyFigures() {
        List<Block.Field> fields = new ArrayList<>();
        fields.add(new Block.Field(wording.text("forecastbudget.expenses"), wording.amount(totals.expenses())));
        fields.add(new Block.Field(wording.text("forecastbudget.income"), wording.amount(totals.income())));
        fields.add(new Block.Field(wording.text("forecastbudget.balance"), BalanceSentence.of(totals, wording)));
        fields.add(new Block.Field(wording.text("forecastbudget.publicShare"), wording.percent(totals.publicShare())));
        fields.add(
                new Block.Field(wording.text("forecastbudget.selfFinancing"), wording.percent(totals.selfFinancing())));
        for (Certainty certainty : Certainty.values()) {
            fields.add(new Block.Field(
                    wording.text("forecastbudget.grants." + certainty), wording.amount(totals.grants(certainty))));
        }
        return new Block.Fields(fields);
    }

    private Block table(Section section) {
        List<Block.Row> rows = new ArrayList<>();
        for (FormOrder.ClassLines found : FormOrder.classes(budget.lines(), section, false)) {
            addClass(rows, found);
        }
        Money total = section == Section.EXPENSE ? totals.expenses() : totals.income();
        rows.add(Block.Row.total(
                "", wording.text("forecastbudget.total." + section), "", "", "", wording.amount(total)));
        return new Block.Table(wording.text("forecastbudget.table." + section), columns(), rows);
    }

    private Block inKind() {
        List<Block.Row> rows = new ArrayList<>();
        for (Section section : Section.values()) {
            FormOrder.classes(budget.lines(), section, true).forEach(found -> addClass(rows, found));
        }
        return new Block.Table(wording.text("forecastbudget.table.IN_KIND"), columns(), rows);
    }

    private void addClass(List<Block.Row> rows, FormOrder.ClassLines found) {
        Money sum = found.lines().stream().map(BudgetLine::amount).reduce(Money.ZERO, Money::plus);
        rows.add(Block.Row.subtotal(found.number(), wording.text(found.labelKey()), "", "", "", wording.amount(sum)));
        found.lines().forEach(line -> rows.add(row(line.entry())));
    }

    private Block.Row row(Entry entry) {
        String label = entry.certainty() == null
                ? entry.label()
                : entry.label() + " (" + wording.text("budget.certainty." + entry.certainty()) + ")";
        return Block.Row.of(
                entry.account(),
                label,
                wording.decimal(entry.quantity()),
                entry.unit(),
                wording.price(entry.unitPrice()),
                wording.amount(entry.amount()));
    }

    private List<Block.Column> columns() {
        return List.of(
                Block.Column.text(wording.text("budget.column.ACCOUNT"), 7),
                Block.Column.text(wording.text("budget.column.LABEL"), 42),
                Block.Column.number(wording.text("budget.column.QUANTITY"), 10),
                Block.Column.text(wording.text("budget.column.UNIT"), 13),
                Block.Column.number(wording.text("budget.column.UNIT_PRICE"), 12),
                Block.Column.number(wording.text("budget.column.AMOUNT"), 16));
    }
}
