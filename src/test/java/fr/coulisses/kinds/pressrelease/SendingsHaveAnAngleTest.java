package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SendingsHaveAnAngleTest {

    private final SendingsHaveAnAngle check = new SendingsHaveAnAngle();

    @Test
    void acceptsASendingWithAnAngle() {
        assertThat(Releases.found(check, """
                {"angles": [{"id": "a", "media": "REGIONAL", "angle": "Les riverains"}],
                 "sendings": [{"id": "s", "angle": "a"}]}""")).isEmpty();
    }

    @Test
    void refusesOneWithoutOrWithOneThatSaysNothing() {
        assertThat(Releases.found(check, """
                {"angles": [{"id": "a", "media": "REGIONAL"}, {"id": "b", "angle": "Les riverains"}],
                 "sendings": [{"id": "s"}, {"id": "t", "angle": "a"}, {"id": "u", "angle": "b"}, {"id": "v", "angle": "gone"}]}""")).hasSize(4);
    }
}
