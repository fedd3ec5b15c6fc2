package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizesAreAboveZeroTest {

    private final SizesAreAboveZero check = new SizesAreAboveZero();

    @Test
    void acceptsNoughtAndNothing() {
        assertThat(Riders.found(check, """
            {'space': {'width': 0, 'slope': 0}}\
            """)).isEmpty();
    }

    @Test
    void namesEachNegativeSize() {
        assertThat(Riders.found(check, """
            {'space': {'width': -8}, 'power': {'kva': -0.1}, 'loadIn': {'dock': -7}}\
            """))
                .containsExactly("space/width negative", "power/kva negative", "loadIn/dock negative");
    }
}
