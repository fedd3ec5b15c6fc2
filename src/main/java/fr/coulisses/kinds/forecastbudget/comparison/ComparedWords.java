package fr.coulisses.kinds.forecastbudget.comparison;

import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.shared.Money;
import java.util.List;
import java.util.stream.Collectors;

/// What a comparison says in words, on the page and in its files.
public record ComparedWords(Wording wording) {

    /// « Ajoutée », with its sign before it.
    public String change(Change change) {
        return change.sign() + " " + wording.text(change.labelKey());
    }

    /// « 4 jour × 190,00 € »: how the amount of a line comes about.
    public String product(Entry entry) {
        return wording.text(
                "forecastbudget.compare.product",
                wording.decimal(entry.quantity()),
                entry.unit(),
                wording.price(entry.unitPrice()));
    }

    /// What a cell says to people.
    public String cell(Column column, Entry entry) {
        return switch (column) {
            case SECTION -> wording.text("budget.section." + entry.section());
            case HEADING -> wording.text("budget.heading." + entry.heading());
            case QUANTITY -> wording.decimal(entry.quantity());
            case UNIT_PRICE -> wording.price(entry.unitPrice());
            case VAT_RATE -> wording.percent(entry.vatRate());
            case VARIABILITY -> wording.text("budget.variability." + entry.variability());
            case CERTAINTY -> entry.certainty() == null ? "" : wording.text("budget.certainty." + entry.certainty());
            case FUNDER_TYPE ->
                entry.funderType() == null ? "" : wording.text("budget.funderType." + entry.funderType());
            case ACCOUNT, LABEL, UNIT, DUE, FUNDER, SCHEME -> column.textOf(entry);
        };
    }

    /// « Quantité : 4 → 5 », for each cell that changed.
    public List<String> changes(ComparedLine line) {
        return line instanceof ComparedLine.Kept kept
                ? kept.changed().stream()
                        .map(column -> wording.text(
                                "forecastbudget.compare.cell",
                                wording.text(column.labelKey()),
                                orNothing(cell(column, kept.first().entry())),
                                orNothing(cell(column, kept.second().entry()))))
                        .toList()
                : List.of();
    }

    /// The same in one cell of a file.
    String allChanges(ComparedLine line) {
        return changes(line).stream().collect(Collectors.joining(" ; "));
    }

    /// With a plus sign when it is more.
    public String difference(Money difference) {
        String amount = wording.amount(difference);
        return difference.isZero() || difference.isNegative() ? amount : "+" + amount;
    }

    /// « 60 – Achats ».
    public String title(ComparedClass found) {
        String label = wording.text(found.labelKey());
        return found.number().isEmpty() ? label : found.number() + " – " + label;
    }

    private String orNothing(String text) {
        return text.isEmpty() ? wording.text("forecastbudget.compare.nothing") : text;
    }
}
