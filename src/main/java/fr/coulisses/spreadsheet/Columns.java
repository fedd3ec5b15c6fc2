package fr.coulisses.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Gives the columns of a block their meanings: each once, to the header that is surest of it.
final class Columns {

    private Columns() {}

    /// @param columns with their headers, all of the meaning `OTHER`
    static List<BlockColumn> understood(List<BlockColumn> columns) {
        Map<Meaning, BlockColumn> best = new EnumMap<>(Meaning.class);
        for (BlockColumn column : columns) {
            Meaning meaning = Meaning.of(column.header());
            if (meaning != Meaning.OTHER) {
                best.merge(
                        meaning,
                        column,
                        (known, other) -> meaning.rank(other.header()) < meaning.rank(known.header()) ? other : known);
            }
        }
        nameTheLines(columns, best);
        return columns.stream()
                .map(column -> column.meaning(best.entrySet().stream()
                        .filter(found -> found.getValue().equals(column))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(Meaning.OTHER)))
                .toList();
    }

    /// « Poste » is the name of a line where there is no other, else what lines are grouped by.
    private static void nameTheLines(List<BlockColumn> columns, Map<Meaning, BlockColumn> best) {
        BlockColumn label = best.get(Meaning.LABEL);
        if (label == null && best.containsKey(Meaning.HEADING)) {
            best.put(Meaning.LABEL, best.remove(Meaning.HEADING));
        } else if (label != null && !best.containsKey(Meaning.HEADING)) {
            columns.stream()
                    .filter(column ->
                            !column.equals(label) && Words.fold(column.header()).matches("postes?"))
                    .findFirst()
                    .ifPresent(column -> best.put(Meaning.HEADING, column));
        }
    }

    /// The columns of a table without a header: the one with most words names the lines, the last with many numbers is
    /// what they cost.
    static Optional<List<BlockColumn>> guessed(List<SheetRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        long[] numbers = counts(rows, width, figure -> figure instanceof Figure.Known);
        long[] words = counts(rows, width, figure -> figure instanceof Figure.Unreadable);
        long most = IntStream.range(0, width)
                .mapToLong(column -> numbers[column])
                .max()
                .orElse(0);
        int amount = IntStream.range(0, width)
                .filter(column -> 2 * numbers[column] >= most)
                .max()
                .orElse(-1);
        int label = IntStream.range(0, width)
                .filter(column -> column != amount)
                .boxed()
                .max(Comparator.comparingLong(column -> words[column]))
                .orElse(-1);
        if (most < 2 || label < 0 || words[label] < 2) {
            return Optional.empty();
        }
        List<BlockColumn> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            Meaning meaning = column == amount ? Meaning.AMOUNT : column == label ? Meaning.LABEL : Meaning.OTHER;
            columns.add(new BlockColumn(column, "", "", meaning));
        }
        return Optional.of(columns);
    }

    static List<BlockColumn> headed(List<BlockColumn> columns, SheetRow header) {
        return columns.stream()
                .map(column -> new BlockColumn(
                        column.index(), "", header.cell(column.index()).text().strip(), column.meaning()))
                .toList();
    }

    private static long[] counts(List<SheetRow> rows, int width, Predicate<Figure> counted) {
        long[] counts = new long[width];
        for (SheetRow row : rows) {
            for (int column = 0; column < row.cells().size(); column++) {
                counts[column] += counted.test(Figure.of(row.cell(column))) ? 1 : 0;
            }
        }
        return counts;
    }
}
