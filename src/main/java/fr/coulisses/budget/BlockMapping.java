package fr.coulisses.budget;

import fr.coulisses.spreadsheet.BlockRow;
import fr.coulisses.spreadsheet.Meaning;
import fr.coulisses.spreadsheet.RowKind;
import fr.coulisses.spreadsheet.Side;
import fr.coulisses.spreadsheet.TableBlock;
import java.util.HashSet;
import java.util.Set;

/// What a person says that a block of a sheet is: the meaning of its columns, the side of its lines, the rows that are
/// lines although they do not look like it, and those that are not wanted although they do.
///
/// @param ticked the numbers of the rows that are taken in all the same
/// @param unticked the numbers of the lines that are left out
public record BlockMapping(TableBlock block, Use use, Set<Integer> ticked, Set<Integer> unticked) {

    /// What becomes of a block.
    public enum Use {
        EXPENSE,
        INCOME,
        /// Each line says by itself on which side it is.
        AS_WRITTEN,
        /// Nothing is taken from it, until somebody says what it is.
        SKIP;

        public String labelKey() {
            return "budget.import.use." + name();
        }
    }

    public BlockMapping {
        ticked = Set.copyOf(ticked);
        unticked = Set.copyOf(unticked);
    }

    /// The block as its words say; a block that says nothing of its side is left aside.
    static BlockMapping proposed(TableBlock block) {
        boolean written = block.column(Meaning.SECTION).isPresent()
                || block.rows().stream().anyMatch(row -> row.kind() == RowKind.LINE && row.side() != Side.UNSAID);
        Use use = block.side() == Side.EXPENSE
                ? Use.EXPENSE
                : block.side() == Side.INCOME ? Use.INCOME : written || hasAccounts(block) ? Use.AS_WRITTEN : Use.SKIP;
        return new BlockMapping(block, use, Set.of(), Set.of());
    }

    private static boolean hasAccounts(TableBlock block) {
        return block.lines().stream().anyMatch(row -> account(block, row).isKnown());
    }

    /// The account that a row begins with in its column: `604 – Achats` is 604.
    static Account account(TableBlock block, BlockRow row) {
        String text = block.text(row, Meaning.ACCOUNT);
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return new Account(text.substring(0, Math.min(digits, 6)));
    }

    /// What the block becomes.
    public MappedBlock read(BudgetWords words) {
        return new BlockLines(this, words).mapped();
    }

    public BlockMapping with(Use other) {
        return new BlockMapping(block, other, ticked, unticked);
    }

    public BlockMapping with(int column, Meaning meaning) {
        return new BlockMapping(block.with(column, meaning), use, ticked, unticked);
    }

    /// Takes a row in that does not look like a line, or leaves it out again.
    public BlockMapping ticking(int row, boolean taken) {
        Set<Integer> other = new HashSet<>(ticked);
        if (taken) {
            other.add(row);
        } else {
            other.remove(row);
        }
        return new BlockMapping(block, use, other, unticked);
    }

    /// Leaves lines out, or takes them in again; one that did not look like a line is none again.
    public BlockMapping keeping(Set<Integer> rows, boolean taken) {
        Set<Integer> in = new HashSet<>(ticked);
        Set<Integer> out = new HashSet<>(unticked);
        if (taken) {
            out.removeAll(rows);
        } else {
            rows.stream().filter(row -> !in.remove(row)).forEach(out::add);
        }
        return new BlockMapping(block, use, in, out);
    }
}
