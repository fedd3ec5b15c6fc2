package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;

/// What a cell of a budget line says to people; empty where it says nothing.
public final class CellWords {

    private CellWords() {}

    public static String of(Column column, Entry entry, Wording wording) {
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
}
