package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EverybodyCanPassTest {

    private final EverybodyCanPass check = new EverybodyCanPass();

    @Test
    void acceptsTheLeast() {
        assertThat(Specifications.found(check, "{'access': {'width': 1.40, 'narrowest': 0.90, 'headroom': 2.20}}"))
                .isEmpty();
    }

    @Test
    void refusesLess() {
        assertThat(Specifications.found(check, "{'access': {'width': 1.39, 'narrowest': 0.89, 'headroom': 2.19}}"))
                .containsExactly("access/narrowest narrowest", "access/width width", "access/headroom headroom");
    }

    @Test
    void saysNothingOfWhatNobodyMeasured() {
        assertThat(Specifications.found(check, "{}")).isEmpty();
    }
}
