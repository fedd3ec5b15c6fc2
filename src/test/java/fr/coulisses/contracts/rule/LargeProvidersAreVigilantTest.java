package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.of;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-22: above 5 000 € before VAT.
class LargeProvidersAreVigilantTest {

    private static final Contract LARGE = of("""
            {"type": "SERVICE_PROVISION", "price": {"net": 5000.01},
             "annexes": [{"id": "v1", "kind": "VIGILANCE_CERTIFICATE"}]}""");

    @Test
    void acceptsTheThresholdItself() {
        assertThat(rule().says(with(LARGE, "price/net", "5000.00"))).isEmpty();
    }

    @Test
    void warnsACentAbove() {
        assertThat(rule().names(LARGE)).containsExactly("none");
    }

    @Test
    void acceptsTheCertificateWithItsFile() {
        assertThat(rule().attached("annexes/v1").says(LARGE)).isEmpty();
    }

    @Test
    void followsTheParameter() {
        assertThat(rule().with("P-VIGILANCE-SEUIL", "6000").says(LARGE)).isEmpty();
        assertThat(rule().says(with(LARGE, "type", "\"PARTNERSHIP\""))).isEmpty();
    }

    private static Ruling rule() {
        return new Ruling(new LargeProvidersAreVigilant());
    }
}
