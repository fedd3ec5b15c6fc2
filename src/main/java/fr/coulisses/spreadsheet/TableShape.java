package fr.coulisses.spreadsheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a sheet seems to be made of: blocks with a header each, one below or beside another. A proposal that a person
/// looks over and corrects.
///
/// @param blocks from top to bottom and from left to right; none when nothing in the sheet looks like amounts with a
/// name
public record TableShape(List<TableBlock> blocks) {

    public TableShape {
        blocks = List.copyOf(blocks);
    }

    public static TableShape of(SheetTable table) {
        List<Header> headers = Header.of(table);
        if (headers.isEmpty()) {
            return new TableShape(withoutHeader(table).stream().toList());
        }
        return new TableShape(headers.stream()
                .map(header -> new BlockReader(table, headers, header).block())
                .toList());
    }

    /// A sheet that begins with its lines, or whose header nobody understands: words above the first amount.
    private static Optional<TableBlock> withoutHeader(SheetTable table) {
        Side side = Words.side(table.name());
        return Columns.guessed(table.rows()).map(columns -> {
            int header = unknownHeader(columns, table.rows());
            List<SheetRow> body = table.rows().subList(header + 1, table.rows().size());
            List<BlockColumn> named =
                    header < 0 ? columns : Columns.headed(columns, table.rows().get(header));
            int number = header < 0 ? 0 : table.rows().get(header).number();
            return new TableBlock("", side, number, named, BlockRows.of(side, named, body));
        });
    }

    private static int unknownHeader(List<BlockColumn> columns, List<SheetRow> rows) {
        List<Figure> amounts = rows.stream()
                .map(row -> TableBlock.figure(columns, row, Meaning.AMOUNT))
                .takeWhile(figure -> !(figure instanceof Figure.Known))
                .toList();
        return IntStream.range(0, amounts.size())
                .filter(i -> amounts.get(i) instanceof Figure.Unreadable)
                .max()
                .orElse(-1);
    }
}
