package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NothingIsPraisedWithoutProofTest {

    private final NothingIsPraisedWithoutProof check = new NothingIsPraisedWithoutProof();

    @Test
    void acceptsFactsAndWhatIsQuoted() {
        assertThat(Releases.found(check, """
                {"lead": "Quatre groupes, 300 places.", "quotations": [{"id": "q", "words": "Un moment unique"}]}""")).isEmpty();
    }

    @Test
    void advisesOnceForEachTextWithAllItsWords() {
        assertThat(Releases.findings(check, """
                {"title": "Un festival UNIQUE", "body": "Des soirées exceptionnelles et inoubliables."}"""))
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
