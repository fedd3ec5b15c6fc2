package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import java.util.ArrayList;
import java.util.List;

/// The lines as tables, in the order of the form, with a row for each class.
final class LineTables {

    private final Outlook outlook;
    private final Wording wording;

    LineTables(Outlook outlook, Wording wording) {
        this.outlook = outlook;
        this.wording = wording;
    }

    Block.Table of(Section section) {
        List<Block.Row> rows = new ArrayList<>();
        addClasses(rows, section, false);
        rows.add(Block.Row.total(
                "",
                wording.text("forecastbudget.total." + section),
                "",
                "",
                "",
                wording.amount(
                        section == Section.EXPENSE
                                ? outlook.totals().expenses()
                                : outlook.totals().income())));
        return new Block.Table(wording.text("forecastbudget.table." + section), columns(), rows);
    }

    Block.Table inKind() {
        List<Block.Row> rows = new ArrayList<>();
        addClasses(rows, Section.EXPENSE, true);
        addClasses(rows, Section.INCOME, true);
        return new Block.Table(wording.text("forecastbudget.table.IN_KIND"), columns(), rows);
    }

    private void addClasses(List<Block.Row> rows, Section section, boolean inKind) {
        for (FormOrder.ClassLines found : FormOrder.classes(outlook.budget().lines(), section, inKind)) {
            rows.add(Block.Row.subtotal(
                    found.number(), found.label(wording), "", "", "", wording.amount(found.amount())));
            found.lines().forEach(line -> rows.add(row(line.entry()).at("lines/" + line.id())));
        }
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
