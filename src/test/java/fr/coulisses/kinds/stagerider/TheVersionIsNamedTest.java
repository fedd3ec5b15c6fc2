package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheVersionIsNamedTest {

    private final TheVersionIsNamed check = new TheVersionIsNamed();

    @Test
    void acceptsAVersion() {
        assertThat(Riders.found(check, """
            {'cover': {'version': 'v1'}}\
            """)).isEmpty();
    }

    @Test
    void refusesNoneAndABlank() {
        assertThat(Riders.found(check, """
            {'cover': {'version': '  '}}\
            """)).containsExactly("cover/version version");
    }
}
