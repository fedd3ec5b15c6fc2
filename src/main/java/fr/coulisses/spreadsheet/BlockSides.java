package fr.coulisses.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/// Says of each row of a block which side and which title it stands under: as the titles above it say, or else the
/// total below it.
final class BlockSides {

    private BlockSides() {}

    /// @param whole the side of the block
    /// @param rows whose kinds are told and whose sides are not
    static List<BlockRow> named(Side whole, List<BlockRow> rows) {
        List<BlockRow> named = new ArrayList<>();
        Side side = whole;
        String title = "";
        for (BlockRow row : rows) {
            Side said = Words.side(row.name());
            switch (row.kind()) {
                case TITLE -> {
                    title = row.name();
                    side = said == Side.UNSAID ? side : said;
                    named.add(row.under(side, ""));
                }
                case SUBTOTAL -> {
                    named.add(row.under(side, title));
                    title = "";
                }
                case TOTAL -> {
                    named.add(row.under(said == Side.UNSAID ? side : said, ""));
                    title = "";
                    side = whole;
                }
                default -> named.add(row.under(side, title));
            }
        }
        return namedByTotals(named);
    }

    private static List<BlockRow> namedByTotals(List<BlockRow> rows) {
        List<BlockRow> named = new ArrayList<>();
        Side below = Side.UNSAID;
        for (BlockRow row : rows.reversed()) {
            below = row.kind() == RowKind.TOTAL ? row.side() : below;
            named.add(row.side() == Side.UNSAID ? row.under(below, row.title()) : row);
        }
        return named.reversed();
    }
}
