package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsAreShortTest {

    private final TextsAreShort check = new TextsAreShort();

    @Test
    void acceptsALabelOf400Signs() {
        assertThat(Specifications.found(check, label(400))).isEmpty();
    }

    @Test
    void advisesAShorterOne() {
        assertThat(Specifications.found(check, label(401))).containsExactly("texts/t/text long");
    }

    @Test
    void leavesATextOfNoKind() {
        assertThat(Specifications.found(check, "{'texts': [{'id': 't', 'text': 'Un texte'}]}"))
                .isEmpty();
    }

    private static String label(int signs) {
        return "{'texts': [{'id': 't', 'kind': 'LABEL', 'text': '%s'}]}".formatted("é".repeat(signs));
    }
}
