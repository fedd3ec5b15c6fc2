package fr.coulisses.spreadsheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A part of a sheet under one header: a sheet with charges on the left and produits on the right has two.
///
/// @param title the words above the header; empty when there are none
/// @param side the side that header, title or sheet name
/// @param headerRow the number of the row of the header; 0 when there is none
/// @param columns from left to right
/// @param rows under the header, as far as the next one
public record TableBlock(String title, Side side, int headerRow, List<BlockColumn> columns, List<BlockRow> rows) {

    public TableBlock {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// The block as a person corrects it: one column has another meaning, and what had this meaning before has none.
    public TableBlock with(int column, Meaning meaning) {
        List<BlockColumn> corrected = columns.stream()
                .map(each -> {
                    if (each.index() == column) {
                        return each.meaning(meaning);
                    }
                    return each.meaning() == meaning ? each.meaning(Meaning.OTHER) : each;
                })
                .toList();
        return new TableBlock(
                title,
                side,
                headerRow,
                corrected,
                BlockRows.of(side, corrected, rows.stream().map(BlockRow::row).toList()));
    }

    public List<BlockRow> lines() {
        return rows.stream().filter(row -> row.kind() == RowKind.LINE).toList();
    }

    public Optional<BlockColumn> column(Meaning meaning) {
        return columns.stream().filter(column -> column.meaning() == meaning).findFirst();
    }

    /// What a row says of this, without the spaces around it.
    public String text(BlockRow row, Meaning meaning) {
        return text(columns, row.row(), meaning);
    }

    /// The number that a row gives for this; a VAT rate in percent.
    public Figure figure(BlockRow row, Meaning meaning) {
        return figure(columns, row.row(), meaning);
    }

    /// What a row comes to: its amount, or its quantity at its unit price where the table has no amounts.
    public Figure amount(BlockRow row) {
        return amount(columns, row.row());
    }

    static Figure amount(List<BlockColumn> columns, SheetRow row) {
        Figure amount = figure(columns, row, Meaning.AMOUNT);
        if (!(amount instanceof Figure.None)) {
            return amount;
        }
        Optional<BigDecimal> price = figure(columns, row, Meaning.UNIT_PRICE).number();
        return figure(columns, row, Meaning.QUANTITY)
                .number()
                .flatMap(quantity -> price.map(quantity::multiply))
                .<Figure>map(Figure.Known::new)
                .orElse(Figure.NONE);
    }

    static String text(List<BlockColumn> columns, SheetRow row, Meaning... meanings) {
        return Arrays.stream(meanings)
                .flatMap(meaning -> columns.stream().filter(column -> column.meaning() == meaning))
                .map(column -> row.cell(column.index()).text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    static Figure figure(List<BlockColumn> columns, SheetRow row, Meaning meaning) {
        return columns.stream()
                .filter(column -> column.meaning() == meaning)
                .map(column -> row.cell(column.index()))
                .map(cell -> meaning == Meaning.VAT_RATE ? Figure.percent(cell) : Figure.of(cell))
                .findFirst()
                .orElse(Figure.NONE);
    }
}
