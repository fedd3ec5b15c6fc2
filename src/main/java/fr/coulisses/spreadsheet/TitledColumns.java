package fr.coulisses.spreadsheet;

import fr.coulisses.shared.FoldedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Columns that other programs export under names of their own.
public final class TitledColumns {

    /// A column, with the names that programs give it.
    public interface Titled {

        /// As [FoldedText] writes them, the surest first.
        List<String> titles();

        /// Which of its names a cell has; less than 0 for none.
        default int rank(SheetCell cell) {
            return titles().indexOf(FoldedText.of(cell.text()).strip());
        }
    }

    private TitledColumns() {}

    /// Where each column stands in a row of titles, from 0: of two that could be the same, that with the surer name.
    public static <C extends Enum<C> & Titled> Map<C, Integer> of(SheetRow row, Class<C> type) {
        Map<C, Integer> found = new EnumMap<>(type);
        Map<C, Integer> ranks = new EnumMap<>(type);
        for (int at = 0; at < row.cells().size(); at++) {
            for (C column : type.getEnumConstants()) {
                int rank = column.rank(row.cell(at));
                if (rank >= 0 && rank < ranks.getOrDefault(column, Integer.MAX_VALUE)) {
                    found.put(column, at);
                    ranks.put(column, rank);
                }
            }
        }
        return found;
    }
}
