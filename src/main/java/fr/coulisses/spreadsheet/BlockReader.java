package fr.coulisses.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the block under one header: its columns, the words above them, its rows.
final class BlockReader {

    /// How many rows above a header may hold its title.
    private static final int ABOVE = 4;

    private final SheetTable table;
    private final List<Header> headers;
    private final Header header;
    private final SheetRow headerRow;
    private final List<SheetRow> body;

    BlockReader(SheetTable table, List<Header> headers, Header header) {
        this.table = table;
        this.headers = headers;
        this.header = header;
        this.headerRow = table.rows().get(header.position());
        this.body = table.rows().subList(header.position() + 1, end());
    }

    private int end() {
        return headers.stream()
                .filter(other -> other.position() > header.position() && other.overlaps(header))
                .mapToInt(Header::position)
                .min()
                .orElse(table.rows().size());
    }

    TableBlock block() {
        List<BlockColumn> columns = Columns.understood(IntStream.rangeClosed(first(), last())
                .mapToObj(column -> new BlockColumn(
                        column, group(column), headerRow.cell(column).text().strip(), Meaning.OTHER))
                .toList());
        String title = title();
        Side side = Stream.of(TableBlock.text(columns, headerRow, Meaning.LABEL), title, table.name())
                .map(Words::side)
                .filter(named -> named != Side.UNSAID)
                .findFirst()
                .orElse(Side.UNSAID);
        return new TableBlock(title, side, headerRow.number(), columns, BlockRows.of(side, columns, body));
    }

    /// Columns without a header belong to the block beside them as long as there is something in them.
    private int first() {
        int first = header.from();
        while (first > 0 && isFree(first - 1) && isUsed(first - 1)) {
            first--;
        }
        return first;
    }

    private int last() {
        int last = header.to();
        while (isFree(last + 1) && isUsed(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean isFree(int column) {
        return headers.stream().noneMatch(other -> other.position() == header.position() && other.covers(column));
    }

    private boolean isUsed(int column) {
        return headerRow.cell(column) == SheetCell.BLANK
                && body.stream().anyMatch(row -> !row.cell(column).text().isEmpty());
    }

    /// The words over a column in the row directly above, where they may stand for several columns.
    private String group(int column) {
        if (header.position() == 0) {
            return "";
        }
        SheetRow above = table.rows().get(header.position() - 1);
        if (above.number() != headerRow.number() - 1 || hasNumber(above)) {
            return "";
        }
        return words(above, column);
    }

    /// What a cell says, or the merged cell that covers it.
    private static String words(SheetRow row, int column) {
        int from = column;
        while (from > 0 && row.cell(from) == SheetCell.MERGED) {
            from--;
        }
        return row.cell(from).text().strip();
    }

    /// The nearest words above the block, up to numbers or another header: preferably those that name a side.
    private String title() {
        List<String> titles = new ArrayList<>();
        for (int position = header.position() - 1; position >= 0 && position >= header.position() - ABOVE; position--) {
            SheetRow above = table.rows().get(position);
            if (hasNumber(above) || isHeader(position)) {
                break;
            }
            Set<String> words = new LinkedHashSet<>();
            IntStream.rangeClosed(header.from(), header.to()).forEach(column -> words.add(words(above, column)));
            words.remove("");
            if (words.size() == 1) {
                titles.addAll(words);
            }
        }
        return titles.stream()
                .filter(title -> Words.side(title) != Side.UNSAID)
                .findFirst()
                .orElseGet(() -> titles.isEmpty() ? "" : Objects.requireNonNull(titles.getFirst()));
    }

    private boolean isHeader(int position) {
        return headers.stream().anyMatch(other -> other.position() == position && other.overlaps(header));
    }

    private boolean hasNumber(SheetRow row) {
        return IntStream.rangeClosed(header.from(), header.to())
                .anyMatch(column -> Figure.of(row.cell(column)).number().isPresent());
    }
}
