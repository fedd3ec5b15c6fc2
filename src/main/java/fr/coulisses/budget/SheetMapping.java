package fr.coulisses.budget;

import fr.coulisses.shared.Refusal;
import fr.coulisses.spreadsheet.SheetTable;
import fr.coulisses.spreadsheet.TableBlock;
import fr.coulisses.spreadsheet.TableShape;
import java.util.List;

/// A sheet that somebody made elsewhere, as a person says how to read it: block by block.
public record SheetMapping(List<BlockMapping> blocks) {

    private static final int MOST_BLOCKS = 20;

    public SheetMapping {
        blocks = List.copyOf(blocks);
    }

    /// What the words of a sheet say about it; without blocks when nothing in it looks like amounts with a name.
    ///
    /// @throws Refusal for more tables in one sheet than a person looks over
    public static SheetMapping proposed(SheetTable table) {
        List<TableBlock> blocks = TableShape.of(table).blocks();
        if (blocks.size() > MOST_BLOCKS) {
            throw new Refusal("budget.refused.file.blocks", table.name(), blocks.size(), MOST_BLOCKS);
        }
        return new SheetMapping(blocks.stream().map(BlockMapping::proposed).toList());
    }

    /// What the blocks become, each in its place.
    public List<MappedBlock> read(BudgetWords words) {
        return blocks.stream().map(block -> block.read(words)).toList();
    }

    /// The lines of all blocks that nobody left out.
    ///
    /// @throws Refusal for more than [Budgets#MOST_LINES]
    public static List<Entry> entries(List<MappedBlock> blocks) {
        List<Entry> entries = blocks.stream()
                .flatMap(block -> block.lines().stream())
                .filter(MappedBlock.Line::taken)
                .map(MappedBlock.Line::entry)
                .toList();
        if (entries.size() > Budgets.MOST_LINES) {
            throw new Refusal("budget.refused.tooMany", Budgets.MOST_LINES);
        }
        return entries;
    }
}
