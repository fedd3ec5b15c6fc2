package fr.coulisses.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/// Where the header of a block stands: at least one word for what the lines are, and one for what they cost.
///
/// @param position of its row among the rows of the sheet
/// @param from its first column
/// @param to its last column
record Header(int position, int from, int to) {

    /// A sheet with more blocks is a list of something else.
    private static final int MOST = 200;

    /// The headers of a sheet, from top to bottom and from left to right.
    static List<Header> of(SheetTable table) {
        List<Header> headers = new ArrayList<>();
        for (int position = 0; position < table.rows().size() && headers.size() < MOST; position++) {
            HeaderRow row = new HeaderRow(table.rows().get(position), position);
            // Below a header, a line may sound like one: « charges », « montant à valoir », 500.
            headers.addAll(row.headers().stream()
                    .filter(header -> !row.hasNumbers() || headers.stream().noneMatch(header::overlaps))
                    .toList());
        }
        return headers;
    }

    boolean overlaps(Header other) {
        return from <= other.to && other.from <= to;
    }

    boolean covers(int column) {
        return from <= column && column <= to;
    }
}
