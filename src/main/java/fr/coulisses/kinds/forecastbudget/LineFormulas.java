package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Section;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Formulas over the lines of a budget, as the other sheets write them.
///
/// @param lines how many there are
record LineFormulas(String sheet, int lines, Wording wording) {

    /// The row of the first line, below the header.
    static final int FIRST = 2;

    /// A cell of the lines: `Lignes!H12`.
    String cell(LineColumn column, int row) {
        return reference(sheet) + "!" + column.letter() + row;
    }

    /// All cells of a column: `Lignes!$H$2:$H$65`.
    String range(LineColumn column) {
        int last = Math.max(FIRST, FIRST + lines - 1);
        return "%1$s!$%2$s$%3$d:$%2$s$%4$d".formatted(reference(sheet), column.letter(), FIRST, last);
    }

    /// The amounts of a section, monetary or in kind, that meet all criteria; rounded, because a spreadsheet adds
    /// binary fractions.
    ///
    /// @param criteria made by [#is]
    String sum(Section section, boolean inKind, String... criteria) {
        return Stream.concat(
                        Stream.of(
                                range(LineColumn.AMOUNT),
                                is(LineColumn.SECTION, word(section)),
                                is(LineColumn.CLASS, quoted(inKind ? ">=80" : "<80"))),
                        Stream.of(criteria))
                .collect(Collectors.joining(",", "ROUND(SUMIFS(", "),2)"));
    }

    /// A criterion of [#sum]: that a column says what a cell or a quoted text says.
    String is(LineColumn column, String what) {
        return range(column) + "," + what;
    }

    /// The sum over all lines of a product, in which a condition counts 1 or 0.
    static String product(String... factors) {
        return Stream.of(factors).collect(Collectors.joining("*", "SUMPRODUCT(", ")"));
    }

    /// The amounts of a section that meet all conditions, from the quantities and prices and without the class: another
    /// way to the same sum.
    ///
    /// @param conditions made by [#where]
    String recomputed(Section section, boolean inKind, String... conditions) {
        String amount = "ROUND(" + range(LineColumn.QUANTITY) + "*" + range(LineColumn.UNIT_PRICE) + ",2)";
        return Stream.of(
                        Stream.of(
                                where(LineColumn.SECTION, "=", word(section)), beginning(1, inKind ? "=" : "<>", "8")),
                        Stream.of(conditions),
                        Stream.of(amount))
                .flatMap(factors -> factors)
                .collect(Collectors.joining("*", "ROUND(SUMPRODUCT(", "),2)"));
    }

    /// A condition of [#product]: how a column compares with a cell, a number or a quoted text.
    String where(LineColumn column, String comparison, String what) {
        return "(" + range(column) + comparison + what + ")";
    }

    /// A condition of [#product]: how the account begins.
    String beginning(int digits, String comparison, String what) {
        return "(LEFT(" + range(LineColumn.ACCOUNT) + "," + digits + ")" + comparison + quoted(what) + ")";
    }

    /// A section as the lines name it, quoted.
    String word(Section section) {
        return quoted(wording.text("budget.section." + section));
    }

    static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /// The name of a sheet as formulas write it: in apostrophes unless it is a plain word.
    static String reference(String sheet) {
        return sheet.matches("[A-Za-z]+") ? sheet : "'" + sheet.replace("'", "''") + "'";
    }
}
