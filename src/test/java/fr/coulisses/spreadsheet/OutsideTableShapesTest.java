package fr.coulisses.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables of other people, where they lie beside the project: they are not part of it.
class OutsideTableShapesTest {

    /// The sheet has titles, two sides, subtotals that leave lines out, and numbers typed as words; the list beside it
    /// has the same lines, and another one the printed totals.
    @Test
    void findsTheLinesOfAFestivalAndNothingElse() throws IOException {
        List<TableBlock> blocks = shape("budget", "budget-2022-tableur.xlsx", 0);
        TableBlock list = shape("budget", "budget-2022.csv", 0).getFirst();
        assertThat(lines(blocks)).containsExactlyInAnyOrderElementsOf(listed(list));
        TableBlock totals = shape("budget", "budget-2022-totaux.csv", 0).getFirst();
        assertThat(blocks)
                .extracting(OutsideTableShapesTest::total)
                .containsExactlyElementsOf(totals.lines().stream()
                        .map(line -> totals.amount(line).number().orElseThrow().stripTrailingZeros())
                        .toList());
        assertThat(blocks)
                .extracting(block -> block.text(block.lines().getLast(), Meaning.REMARK))
                .containsExactly("", "à voir");
        assertThat(shape("budget", "budget-2022-tableur.xlsx", 1)).isEmpty();
    }

    @Test
    void readsTheSheetOfTheStateUnderItsSecondHeaderRow() throws IOException {
        List<TableBlock> blocks = shape("etat", "test.xlsx", 0);
        assertThat(blocks).hasSize(1);
        TableBlock block = blocks.getFirst();
        assertThat(block.headerRow()).isEqualTo(2);
        assertThat(block.columns()).hasSize(35);
        assertThat(block.columns().get(21))
                .isEqualTo(new BlockColumn(21, "Montants et versements", "Coût (total charges)", Meaning.OTHER));
        assertThat(block.rows())
                .extracting(row -> row.row().number(), BlockRow::kind)
                .containsExactly(tuple(3, RowKind.LINE), tuple(4, RowKind.NOTE));
    }

    @Test
    void findsIncomeAboveExpenses() throws IOException {
        assertThat(shape("poi", "simple-monthly-budget.xlsx", 0))
                .extracting(TableBlock::side, block -> block.lines().size(), OutsideTableShapesTest::total)
                .containsExactly(
                        tuple(Side.INCOME, 3, new BigDecimal("3.75E+3")),
                        tuple(Side.EXPENSE, 13, new BigDecimal("2336")));
    }

    private static List<TableBlock> shape(String folder, String file, int sheet) throws IOException {
        return TableShape.of(OutsideSpreadsheets.read(folder, file).sheets().get(sheet))
                .blocks();
    }

    private static List<String> lines(List<TableBlock> blocks) {
        List<String> lines = new ArrayList<>();
        for (TableBlock block : blocks) {
            block.lines().forEach(line -> lines.add(line.side() + " " + line.name() + " " + amount(block, line)));
        }
        return lines;
    }

    private static List<String> listed(TableBlock list) {
        return list.lines().stream()
                .map(line ->
                        Words.side(list.text(line, Meaning.SECTION)) + " " + line.name() + " " + amount(list, line))
                .toList();
    }

    private static String amount(TableBlock block, BlockRow line) {
        return block.amount(line)
                .number()
                .map(amount -> amount.setScale(2).toPlainString())
                .orElse("unknown");
    }

    private static BigDecimal total(TableBlock block) {
        return block.lines().stream()
                .flatMap(line -> block.amount(line).number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }
}
