package fr.coulisses.referential;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.referential.WordDifference.Change;
import fr.coulisses.referential.WordDifference.Piece;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void marksTheWordsThatChanged() {
        assertThat(WordDifference.of("Établir le budget prévisionnel.", "Établir un budget prévisionnel."))
                .containsExactly(
                        new Piece(Change.SAME, "Établir "),
                        new Piece(Change.REMOVED, "le"),
                        new Piece(Change.ADDED, "un"),
                        new Piece(Change.SAME, " budget prévisionnel."));
    }

    @Test
    void givesBothTextsAgain() {
        String before = "Suivre et analyser, en utilisant des tableaux.";
        String after = "Analyser et suivre les résultats en utilisant des tableaux de suivi.";
        assertThat(text(before, after, Change.ADDED)).isEqualTo(before);
        assertThat(text(before, after, Change.REMOVED)).isEqualTo(after);
    }

    @Test
    void handlesEmptySidesAndEndlessTexts() {
        assertThat(WordDifference.of("", "Neuf")).containsExactly(new Piece(Change.ADDED, "Neuf"));
        assertThat(WordDifference.of("Vieux", "")).containsExactly(new Piece(Change.REMOVED, "Vieux"));
        assertThat(WordDifference.of("", "")).isEmpty();
        assertThat(WordDifference.of("mot ".repeat(20_000), "mot")).hasSize(2);
    }

    private static String text(String before, String after, Change without) {
        return WordDifference.of(before, after).stream()
                .filter(piece -> piece.change() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
