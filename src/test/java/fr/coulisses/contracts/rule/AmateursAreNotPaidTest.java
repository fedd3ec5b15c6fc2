package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-24.
class AmateursAreNotPaidTest {

    private static final Contract AMATEURS = with(cession(), "circumstances/amateurs", "true");

    @Test
    void acceptsAmateursWhoGetNothing() {
        assertThat(rule().says(AMATEURS)).isEmpty();
        assertThat(rule().says(with(AMATEURS, "circumstances/amateursPaid", "0")))
                .isEmpty();
    }

    @Test
    void refusesACent() {
        assertThat(rule().names(with(AMATEURS, "circumstances/amateursPaid", "0.01")))
                .containsExactly("paid");
        assertThat(rule().says(with(cession(), "circumstances/amateursPaid", "0.01")))
                .isEmpty();
    }

    private static Ruling rule() {
        return new Ruling(new AmateursAreNotPaid());
    }
}
