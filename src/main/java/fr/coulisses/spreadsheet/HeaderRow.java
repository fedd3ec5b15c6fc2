package fr.coulisses.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A row that may hold the headers of one block or of several beside each other.
final class HeaderRow {

    private final SheetRow row;
    private final int position;
    private final List<Meaning> meanings;

    HeaderRow(SheetRow row, int position) {
        this.row = row;
        this.position = position;
        this.meanings = row.cells().stream().map(HeaderRow::meaning).toList();
    }

    private static Meaning meaning(SheetCell cell) {
        return cell.text().isEmpty() || Figure.of(cell) instanceof Figure.Unknown
                ? Meaning.OTHER
                : Meaning.of(cell.text());
    }

    boolean hasNumbers() {
        return row.cells().stream().anyMatch(cell -> Figure.of(cell).number().isPresent());
    }

    List<Header> headers() {
        if (!isWhole(0, meanings.size() - 1)) {
            return List.of();
        }
        return joined(runs()).stream()
                .flatMap(header -> parted(header).stream())
                .toList();
    }

    /// Neighbouring cells with words in them. A number ends a run: a header has none, but the year of its amounts.
    private List<Header> runs() {
        List<Header> runs = new ArrayList<>();
        int from = -1;
        for (int column = 0; column <= row.cells().size(); column++) {
            boolean inside = row.cell(column) == SheetCell.MERGED ? from >= 0 : isWord(column);
            if (inside && from < 0) {
                from = column;
            } else if (!inside && from >= 0) {
                runs.add(new Header(position, from, column - 1));
                from = -1;
            }
        }
        return runs;
    }

    private boolean isWord(int column) {
        return switch (row.cell(column)) {
            case SheetCell.Text text -> Figure.of(text) instanceof Figure.Unreadable || isYear(column);
            case SheetCell.Number _ -> isYear(column);
            default -> false;
        };
    }

    private boolean isYear(int column) {
        return meanings.get(column) == Meaning.AMOUNT;
    }

    /// A table may have empty columns: what stands beside a run is one with it, unless each is a whole header.
    private List<Header> joined(List<Header> runs) {
        List<Header> joined = new ArrayList<>();
        for (Header run : runs) {
            if (!joined.isEmpty()
                    && isBlank(joined.getLast().to() + 1, run.from())
                    && !(isWhole(joined.getLast()) && isWhole(run))) {
                joined.add(new Header(position, joined.removeLast().from(), run.to()));
            } else {
                joined.add(run);
            }
        }
        return joined.stream().filter(this::isWhole).toList();
    }

    private boolean isBlank(int from, int end) {
        return IntStream.range(from, end).allMatch(column -> row.cell(column) == SheetCell.BLANK);
    }

    /// Charges and produits in one run: the second begins where a name of lines comes again, or names the other side.
    private List<Header> parted(Header run) {
        List<Header> parts = new ArrayList<>();
        int begin = run.from();
        int name = -1;
        for (int column = run.from(); column <= run.to(); column++) {
            if (meanings.get(column) != Meaning.LABEL) {
                continue;
            }
            if (name >= 0
                    && isAgain(row.cell(name).text(), row.cell(column).text())
                    && isWhole(begin, column - 1)
                    && has(column, run.to(), Meaning::isMoney)) {
                parts.add(new Header(position, begin, column - 1));
                begin = column;
                name = -1;
            }
            name = name < 0 ? column : name;
        }
        parts.add(new Header(position, begin, run.to()));
        return parts;
    }

    private static boolean isAgain(String first, String second) {
        Side side = Words.side(second);
        return Words.fold(first).equals(Words.fold(second)) || side != Side.UNSAID && side != Words.side(first);
    }

    private boolean isWhole(Header header) {
        return isWhole(header.from(), header.to());
    }

    private boolean isWhole(int from, int to) {
        return has(from, to, Meaning::namesLines) && has(from, to, Meaning::isMoney);
    }

    private boolean has(int from, int to, Predicate<Meaning> meaning) {
        return IntStream.rangeClosed(from, to).mapToObj(meanings::get).anyMatch(meaning);
    }
}
