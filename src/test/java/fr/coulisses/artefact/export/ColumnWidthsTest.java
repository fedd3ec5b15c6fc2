package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final int WHOLE = 9000;

    @Test
    void followsTheSharesWhereWordsFit() {
        assertThat(widths(List.of("Nom", "Lieu"), List.of(1, 2), List.of("Inès", "Halle")))
                .containsExactly(3000, 6000);
    }

    @Test
    void leavesAWordWholeInANarrowColumn() {
        List<Integer> widths =
                widths(List.of("N°", "Priorité", "Besoin"), List.of(1, 1, 30), List.of("10", "Indispensable", "Scène"));
        assertThat(widths.get(1)).isGreaterThan((int) (Typeface.width("Indispensable", 9) * 20));
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isBetween(WHOLE - 3, WHOLE);
    }

    @Test
    void letsAnAddressOfAHundredLettersBeTorn() {
        assertThat(widths(List.of("Nom", "Adresse"), List.of(5, 4), List.of("Halle", "x".repeat(100))))
                .containsExactly(5000, 4000);
    }

    @Test
    void followsTheSharesWhereNothingFits() {
        List<String> words = java.util.Collections.nCopies(12, "Indispensablement");
        assertThat(widths(words, java.util.Collections.nCopies(12, 1), words)).containsOnly(WHOLE / 12);
    }

    private static List<Integer> widths(List<String> titles, List<Integer> shares, List<String> cells) {
        List<Block.Column> columns = java.util.stream.IntStream.range(0, titles.size())
                .mapToObj(i -> Block.Column.text(titles.get(i), shares.get(i)))
                .toList();
        return ColumnWidths.of(
                new Block.Table("Essai", columns, List.of(new Block.Row(cells, Block.Weight.PLAIN))), WHOLE);
    }
}
