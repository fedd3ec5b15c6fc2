package fr.coulisses.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells the rows of a block apart: lines, titles, sums, notes. Words decide; where there are none, the sums do.
final class BlockRows {

    /// Words that are longer name nothing.
    private static final int LONGEST_NAME = 80;

    private final List<WordedRow> rows;
    private final RunningSums sums = new RunningSums();
    private final List<BlockRow> told = new ArrayList<>();
    private final int lastPriced;

    private BlockRows(List<WordedRow> rows) {
        this.rows = rows;
        this.lastPriced = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).isPriced())
                .max()
                .orElse(-1);
    }

    static List<BlockRow> of(Side side, List<BlockColumn> columns, List<SheetRow> rows) {
        BlockRows block = new BlockRows(
                rows.stream().map(row -> WordedRow.of(columns, row)).toList());
        for (int i = 0; i < rows.size(); i++) {
            block.tell(i);
        }
        return BlockSides.named(side, block.told);
    }

    private void tell(int i) {
        WordedRow row = rows.get(i);
        boolean guessed = false;
        RowKind kind = said(row);
        if (kind == null && row.hasFigures()) {
            boolean sum = isParent(i) || isUnnamedSum(row);
            guessed = !sum && (mayBeParent(i) || isSum(i));
            kind = sum || guessed ? RowKind.SUBTOTAL : RowKind.LINE;
        } else if (kind == null) {
            kind = wordsOnly(i);
        }
        switch (kind) {
            case LINE -> row.amount().number().ifPresent(sums::add);
            case TITLE, SUBTOTAL -> sums.startGroup();
            case TOTAL -> sums.startSide();
            case NOTE, BLANK -> {}
        }
        told.add(new BlockRow(row.row(), row.name(), kind, !guessed, Side.UNSAID, ""));
    }

    /// What the words of a row say that it is, where they say anything.
    private @Nullable RowKind said(WordedRow row) {
        if (row.isBlank()) {
            return RowKind.BLANK;
        }
        if (Words.isSubtotal(row.name())) {
            return RowKind.SUBTOTAL;
        }
        if (Words.isTotal(row.name())) {
            boolean isGroup = row.amount().number().filter(sums::isTail).isPresent()
                    && row.amount().number().filter(sums::isWhole).isEmpty();
            return !isGroup && (Words.isWhole(row.name()) || Words.isBareTotal(row.name()))
                    ? RowKind.TOTAL
                    : RowKind.SUBTOTAL;
        }
        return Words.isNote(row.name()) && !row.hasFigures() ? RowKind.NOTE : null;
    }

    /// A row with the sum of the lines below that have an account of its own kind, as in the form of the ministry.
    private boolean isParent(int i) {
        return isSumOfLinesBelow(i, 1, row -> row.isBelow(rows.get(i)));
    }

    /// The same where the lines have no finer account than the sum: two lines that are equal prove nothing.
    private boolean mayBeParent(int i) {
        return isSumOfLinesBelow(i, 2, row -> row.isBelow(rows.get(i)) || row.isBeside(rows.get(i)));
    }

    private boolean isSumOfLinesBelow(int i, int fewest, Predicate<WordedRow> belongs) {
        BigDecimal below = BigDecimal.ZERO;
        int lines = 0;
        for (int j = i + 1; j < rows.size() && belongs.test(rows.get(j)); j++) {
            boolean isParentItself = j + 1 < rows.size() && rows.get(j + 1).isBelow(rows.get(j));
            Optional<BigDecimal> amount = rows.get(j).amount().number();
            if (!isParentItself && amount.isPresent()) {
                below = below.add(amount.get());
                lines++;
            }
        }
        BigDecimal sum = below;
        return lines >= fewest
                && sum.signum() != 0
                && rows.get(i)
                        .amount()
                        .number()
                        .filter(amount -> amount.compareTo(sum) == 0)
                        .isPresent();
    }

    private boolean isUnnamedSum(WordedRow row) {
        return row.name().isEmpty()
                && row.amount().number().filter(sums::isTail).isPresent();
    }

    /// The last row of a group that comes to what the others come to, and says nothing but its name and that.
    private boolean isSum(int i) {
        if (rows.get(i).filled() > 2) {
            return false;
        }
        boolean isLast = i + 1 == rows.size()
                || !rows.get(i + 1).follows(rows.get(i))
                || !rows.get(i + 1).hasFigures();
        return isLast && rows.get(i).amount().number().filter(sums::isGroup).isPresent();
    }

    private RowKind wordsOnly(int i) {
        WordedRow row = rows.get(i);
        if (row.name().length() > LONGEST_NAME) {
            return RowKind.NOTE;
        }
        boolean underALine = i > 0 && told.get(i - 1).kind() == RowKind.LINE && row.follows(rows.get(i - 1));
        boolean linesFollow = i < lastPriced;
        if (linesFollow && row.filled() == 1 && (!underALine || Words.isLoud(row.name()))) {
            return RowKind.TITLE;
        }
        // A line whose amount was left empty stands among others.
        return row.labelled() && (linesFollow || underALine) ? RowKind.LINE : RowKind.NOTE;
    }
}
