package fr.coulisses.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NothingIsPraisedWithoutProofTest {

    private final NothingIsPraisedWithoutProof<List<PlacedText>> check =
            new NothingIsPraisedWithoutProof<>(Function.identity());

    @Test
    void acceptsFacts() {
        assertThat(check.examine(List.of(new PlacedText("lead", "Quatre groupes, 300 places.")), Texts.DOSSIER))
                .isEmpty();
    }

    @Test
    void advisesOnceForEachTextWithAllItsWords() {
        List<PlacedText> texts = List.of(
                new PlacedText("title", "Un festival UNIQUE"),
                new PlacedText("body", "Des soirées exceptionnelles et inoubliables."));
        assertThat(check.examine(texts, Texts.DOSSIER))
                .extracting(
                        finding -> finding.place() + " " + finding.arguments().getFirst())
                .containsExactly(
                        "title «\u00a0unique\u00a0»", "body «\u00a0exceptionnel\u00a0», «\u00a0inoubliable\u00a0»");
    }

    @Test
    void readsWholeWordsOnly() {
        assertThat(Superlatives.in("Un uniquement beau magicien")).isEmpty();
    }
}
