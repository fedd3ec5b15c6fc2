package fr.coulisses.artefact.export;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The sheet of a workbook that checks the others: every sum beside the same sum found another way, « OK » or by
/// how much they differ, and above them the verdict over all.
public final class ControlSheet {

    private static final int HEAD = 4;

    private final Wording wording;
    private final List<Row> compared = new ArrayList<>();
    private final List<Row> below = new ArrayList<>();
    private boolean isRight = true;

    public ControlSheet(Wording wording) {
        this.wording = wording;
    }

    /// Compares two amounts that must be one.
    ///
    /// @param what what they are
    /// @param one a formula without its equals sign, and what it comes to
    /// @param other the same found another way
    public void amounts(String what, String one, Money shown, String other, Money again) {
        compare(
                what,
                new Workbook.Formula(one, shown.euros(), Format.AMOUNT, Style.PLAIN),
                new Workbook.Formula(other, again.euros(), Format.AMOUNT, Style.PLAIN),
                shown.minus(again).euros());
    }

    /// Compares a formula with the amount that Coulisses computed.
    public void amount(String what, String formula, Money computed) {
        compare(
                what,
                new Workbook.Formula(formula, computed.euros(), Format.AMOUNT, Style.PLAIN),
                Workbook.number(computed.euros(), Format.AMOUNT),
                BigDecimal.ZERO);
    }

    /// Says how many of something there are that must not be.
    public void none(String what, int count) {
        compare(
                what,
                Workbook.number(BigDecimal.valueOf(count), Format.COUNT),
                Workbook.number(BigDecimal.ZERO, Format.COUNT),
                BigDecimal.valueOf(count));
    }

    private void compare(String what, Cell one, Cell other, BigDecimal gap) {
        int row = HEAD + compared.size() + 1;
        String words = wording.text("artefact.control.gap") + " ";
        boolean agrees = gap.signum() == 0;
        isRight &= agrees;
        compared.add(Row.of(
                Workbook.text(what),
                one,
                other,
                new Workbook.TextFormula(
                        "IF(ABS(B%1$d-C%1$d)<0.005,\"OK\",%2$s&ROUND(B%1$d-C%1$d,2))".formatted(row, quoted(words)),
                        agrees ? "OK" : words + written(gap),
                        Style.PLAIN)));
    }

    /// Adds a row below what is compared, for instance what the rules say.
    public void below(Row row) {
        below.add(row);
    }

    public Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Workbook.text(
                wording.text("artefact.control") + " – " + wording.project().title(), Style.TITLE)));
        rows.add(Row.of(Workbook.text(wording.mention(), Style.NOTE)));
        rows.add(Row.of(new Workbook.TextFormula(
                "IF(COUNTIF(D%1$d:D%2$d,\"OK\")=%3$d,%4$s,%5$s)"
                        .formatted(
                                HEAD + 1,
                                HEAD + Math.max(1, compared.size()),
                                compared.size(),
                                quoted(wording.text("artefact.control.all")),
                                quoted(wording.text("artefact.control.some"))),
                wording.text(isRight ? "artefact.control.all" : "artefact.control.some"),
                Style.SUBTOTAL)));
        rows.add(Row.of(
                Workbook.text(wording.text("artefact.control.what"), Style.HEADER),
                Workbook.text(wording.text("artefact.control.shown"), Style.NUMBER_HEADER),
                Workbook.text(wording.text("artefact.control.again"), Style.NUMBER_HEADER),
                Workbook.text(wording.text("artefact.control.verdict"), Style.HEADER)));
        rows.addAll(compared);
        rows.addAll(below);
        return new Sheet(
                wording.text("artefact.control"), List.of(70, 18, 18, 40), HEAD, false, false, rows, List.of());
    }

    /// The verdict over everything has a name: `Controle`.
    public Map<String, String> names() {
        return Map.of("Controle", sheet(wording.text("artefact.control")) + "$A$3");
    }

    /// The beginning of a reference to a sheet: `'Contrôle'!`.
    public static String sheet(String name) {
        return "'" + name.replace("'", "''") + "'!";
    }

    /// A text inside a formula.
    public static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /// As a spreadsheet writes it.
    private String written(BigDecimal gap) {
        String text = gap.stripTrailingZeros().toPlainString();
        return wording.language().getLanguage().equals("en") ? text : text.replace('.', ',');
    }
}
