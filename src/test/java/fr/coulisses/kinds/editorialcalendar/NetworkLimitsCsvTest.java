package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkLimitsCsvTest {

    @Test
    void knowsEachNetworkWithItsSourceAndDay() {
        for (Network network : Network.values()) {
            if (network != Network.OTHER) {
                assertThat(NetworkLimitsCsv.of(network)).as(network.name()).hasValueSatisfying(limits -> {
                    assertThat(limits.characters()).isPositive();
                    assertThat(limits.source()).contains(", 2026-");
                });
            }
        }
        assertThat(NetworkLimitsCsv.of(Network.OTHER)).isEmpty();
        assertThat(NetworkLimitsCsv.of(null)).isEmpty();
    }
}
