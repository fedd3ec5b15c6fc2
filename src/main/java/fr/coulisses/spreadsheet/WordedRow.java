package fr.coulisses.spreadsheet;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A row of a block by what decides its kind.
///
/// @param name what its line is called: its label, or else its first words
/// @param labelled whether it has a label
/// @param amount what it costs, or its quantity at its unit price
/// @param hasFigures whether anything stands where amounts and quantities are expected
/// @param filled how many cells of the block have something in them
/// @param account the number before its name, of two to six digits; empty when there is none
record WordedRow(
        SheetRow row, String name, boolean labelled, Figure amount, boolean hasFigures, int filled, String account) {

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{2,6})\\b(?![.,]\\d)");

    static WordedRow of(List<BlockColumn> columns, SheetRow row) {
        List<String> texts = columns.stream()
                .map(column -> row.cell(column.index()).text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
        String label = TableBlock.text(columns, row, Meaning.LABEL);
        String words = columns.stream()
                .filter(column -> !column.meaning().isFigure())
                .map(column -> row.cell(column.index()).text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        boolean hasFigures = columns.stream()
                .filter(column -> column.meaning().isFigure())
                .anyMatch(column -> !(Figure.of(row.cell(column.index())) instanceof Figure.None));
        String name = label.isEmpty() ? words : label;
        String account = TableBlock.text(columns, row, Meaning.ACCOUNT);
        return new WordedRow(
                row,
                name,
                !label.isEmpty(),
                TableBlock.amount(columns, row),
                hasFigures,
                texts.size(),
                number(account.isEmpty() ? name : account));
    }

    private static String number(String text) {
        return NUMBERED.matcher(text)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElse("");
    }

    boolean isBlank() {
        return filled == 0;
    }

    /// A line with figures, and no sum of others.
    boolean isPriced() {
        return hasFigures && !Words.isTotal(name) && !Words.isSubtotal(name);
    }

    boolean follows(WordedRow other) {
        return row.number() == other.row.number() + 1;
    }

    /// Whether its account is one of those below the other's: 604 below 60.
    boolean isBelow(WordedRow other) {
        return !other.account.isEmpty()
                && account.length() > other.account.length()
                && account.startsWith(other.account);
    }

    boolean isBeside(WordedRow other) {
        return !account.isEmpty() && account.equals(other.account);
    }
}
