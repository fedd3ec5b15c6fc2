package fr.coulisses.kinds.forecastbudget.comparison;

import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Entry;
import fr.coulisses.kinds.forecastbudget.CellWords;
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

    /// « Quantité : 4 → 5 », for each cell that changed.
    public List<String> changes(ComparedLine line) {
        return line instanceof ComparedLine.Kept kept
                ? kept.changed().stream()
                        .map(column -> wording.text(
                                "forecastbudget.compare.cell",
                                wording.text(column.labelKey()),
                                orNothing(CellWords.of(column, kept.first().entry(), wording)),
                                orNothing(CellWords.of(column, kept.second().entry(), wording))))
                        .toList()
                : List.of();
    }

    /// The same in one cell of a file.
    String allChanges(ComparedLine line) {
        return changes(line).stream().collect(Collectors.joining("\u00a0; "));
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
