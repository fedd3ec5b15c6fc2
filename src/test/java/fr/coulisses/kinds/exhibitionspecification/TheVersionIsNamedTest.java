package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheVersionIsNamedTest {

    private final TheVersionIsNamed check = new TheVersionIsNamed();

    @Test
    void acceptsANamedVersion() {
        assertThat(Specifications.found(check, "{'cover': {'version': 'v2'}}")).isEmpty();
    }

    @Test
    void asksForOne() {
        assertThat(Specifications.found(check, "{'cover': {'version': ' '}}"))
                .containsExactly("cover/version sheetVersion");
    }
}
