package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-09.
class GrossIsNetAndVatTest {

    @Test
    void acceptsTheSumToTheCent() {
        assertThat(rule().says(cession())).isEmpty();
        assertThat(rule().says(with(cession(), "price/statedGross", "4431.00"))).isEmpty();
    }

    @Test
    void refusesACentMoreOrLess() {
        assertThat(rule().says(with(cession(), "price/statedGross", "4430.99")))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.arguments()).containsExactly("amount:4430.99", "amount:4431.00"));
        assertThat(rule().names(with(cession(), "price/statedGross", "4431.01")))
                .containsExactly("differs");
    }

    @Test
    void roundsHalfUp() {
        Contract odd = with(cession(), "price/net", "100.09");
        assertThat(rule().says(with(odd, "price/statedGross", "105.59"))).isEmpty();
    }

    @Test
    void knowsThatAnExemptionAddsNothing() {
        Contract exempt = with(cession(), "price/exemption", "\"NON_PROFIT\"");
        assertThat(rule().says(with(exempt, "price/statedGross", "4200.00"))).isEmpty();
        assertThat(rule().names(with(exempt, "price/statedGross", "4431.00"))).containsExactly("differs");
    }

    private static Ruling rule() {
        return new Ruling(new GrossIsNetAndVat());
    }
}
