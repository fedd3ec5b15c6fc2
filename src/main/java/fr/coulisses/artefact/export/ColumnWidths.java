package fr.coulisses.artefact.export;

import fr.coulisses.shared.UnbrokenSpaces;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// How wide the columns of a table are where no program lays them out by what they hold: by their shares, and
/// each as wide as its longest word, because a word processor tears a word that does not fit.
final class ColumnWidths {

    /// The text of tables, in points.
    static final int TEXT = 9;

    private static final int POINT = 20;
    /// Beside the text of a cell, in twentieths of a point.
    static final int MARGIN = 70;

    /// Arial and bold letters are this much wider than those of [Typeface].
    private static final double WIDER = 1.12;

    /// A word that asks for more than this part of the table is an address or a mistake, and may be torn.
    private static final int LONGEST = 3;

    private static final Pattern BREAKS = Pattern.compile("[ \\n\\-]+");

    private ColumnWidths() {}

    /// @param width of the whole, in twentieths of a point
    /// @return the width of each column, in twentieths of a point; together no more than the whole
    static List<Integer> of(Block.Table table, int width) {
        int[] least = fitting(
                IntStream.range(0, table.columns().size())
                        .map(column -> longest(table, column))
                        .toArray(),
                width);
        double[] shares =
                table.columns().stream().mapToDouble(Block.Column::share).toArray();
        return IntStream.of(shared(shares, least, width)).boxed().toList();
    }

    /// What each column asks for, where no more than the longest words are refused what they ask.
    private static int[] fitting(int[] asked, int width) {
        int most = width / LONGEST;
        while (granted(asked, most).sum() > width) {
            most -= POINT;
        }
        return granted(asked, most).toArray();
    }

    private static IntStream granted(int[] asked, int most) {
        return IntStream.of(asked).map(one -> Math.min(one, most));
    }

    /// The columns that would be narrower than their least get that much; the others share what is left.
    private static int[] shared(double[] shares, int[] least, int width) {
        boolean[] fixed = new boolean[shares.length];
        int[] widths = new int[shares.length];
        for (boolean settled = false; !settled; ) {
            settled = true;
            double left = width;
            double parts = 0;
            for (int i = 0; i < shares.length; i++) {
                left -= fixed[i] ? least[i] : 0;
                parts += fixed[i] ? 0 : shares[i];
            }
            for (int i = 0; i < shares.length; i++) {
                widths[i] = fixed[i] ? least[i] : (int) (left * shares[i] / parts);
                if (widths[i] < least[i]) {
                    fixed[i] = true;
                    settled = false;
                }
            }
        }
        return widths;
    }

    private static int longest(Block.Table table, int column) {
        double longest = word(table.columns().get(column).title());
        for (Block.Row row : table.rows()) {
            longest = Math.max(longest, word(row.cells().get(column)));
        }
        return (int) Math.ceil(longest * WIDER * POINT) + 2 * MARGIN;
    }

    private static double word(String text) {
        return BREAKS.splitAsStream(UnbrokenSpaces.in(text))
                .mapToDouble(word -> Typeface.width(word, TEXT))
                .max()
                .orElse(0);
    }
}
