package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThingsHaveASizeTest {

    private final ThingsHaveASize check = new ThingsHaveASize();

    @Test
    void acceptsACentimetre() {
        assertThat(Riders.found(check, """
            {'items': [{'id': 'i', 'label': 'Câble', 'width': 0.01, 'depth': 100}]}\
            """)).isEmpty();
    }

    @Test
    void namesWhatIsNegativeOrNothing() {
        assertThat(Riders.found(check, """
            {'items': [{'id': 'i', 'label': 'Batterie', 'width': -1, 'depth': 0},
             {'id': 'j', 'label': 'Tapis', 'width': 100.01}]}\
            """))
                .containsExactly(
                        "items/i/width width", "items/i/depth depth", "items/j/width width", "items/j/depth depth");
    }
}
