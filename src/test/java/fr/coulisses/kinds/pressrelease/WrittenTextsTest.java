package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.proofreading.PlacedText;
import org.junit.jupiter.api.Test;

class WrittenTextsTest {

    @Test
    void areTheOwnOnesOfTheReleaseAndOfItsAnglesAndNotWhatIsQuoted() {
        assertThat(Releases.of("""
                {"title": "Un titre", "body": " ", "quotations": [{"id": "q", "words": "Un moment unique"}],
                 "angles": [{"id": "a", "lead": "Un chapô"}]}""").written())
                .containsExactly(new PlacedText("title", "Un titre"), new PlacedText("angles/a/lead", "Un chapô"));
    }
}
