package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsCsvTest {

    @Test
    void knowsTheUsualLengths() {
        Limit lead = LimitsCsv.of("lead").orElseThrow();
        assertThat(lead.fits("mot ".repeat(39))).isFalse();
        assertThat(lead.fits("mot ".repeat(40))).isTrue();
        assertThat(lead.fits("mot ".repeat(60))).isTrue();
        assertThat(lead.fits("mot ".repeat(61))).isFalse();
        assertThat(LimitsCsv.of("place")).isEmpty();
    }
}
