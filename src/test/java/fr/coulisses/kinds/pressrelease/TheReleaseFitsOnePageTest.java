package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheReleaseFitsOnePageTest {

    private final TheReleaseFitsOnePage check = new TheReleaseFitsOnePage();

    @Test
    void acceptsThreeThousandSignsAndRefusesOneMore() {
        assertThat(Releases.found(check, release("x".repeat(2979)))).isEmpty();
        assertThat(Releases.found(check, release("x".repeat(2980)))).containsExactly("body 4-03");
    }

    @Test
    void saysBothFigures() {
        assertThat(Releases.findings(check, release("x".repeat(3000))))
                .first()
                .extracting(finding -> finding.arguments())
                .hasToString("[number:3021, number:3000]");
    }

    /// Title, lead and quotation are 21 signs.
    private static String release(String body) {
        return "{\"title\": \"Titre\", \"lead\": \"Un chapô\", \"body\": \"%s\", \"quotations\": [{\"id\": \"q\", \"words\": \"Oui, oui\"}]}"
                .formatted(body);
    }
}
