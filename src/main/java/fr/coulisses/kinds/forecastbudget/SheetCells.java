package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.artefact.export.Workbook.text;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.shared.Money;
import java.util.List;

/// The cells that all sheets of a budget are made of.
record SheetCells(ForecastBudget budget, Wording wording) {

    static final Cell NOTHING = text("");

    /// The two rows above every sheet: its name with that of the project, then the basis and the mention.
    List<Row> head(String title) {
        String basis = wording.text("budget.basis." + budget.basis());
        return List.of(
                Row.of(text(title + " – " + wording.project().title(), Style.TITLE)),
                Row.of(text(wording.mention().isEmpty() ? basis : basis + " – " + wording.mention(), Style.NOTE)));
    }

    Cell header(String label) {
        return text(wording.text(label), Style.HEADER);
    }

    Cell numberHeader(String label) {
        return text(wording.text(label), Style.NUMBER_HEADER);
    }

    static Cell amount(String expression, Money result, Style style) {
        return new Workbook.Formula(expression, result.euros(), Format.AMOUNT, style);
    }
}
