package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.ContractState;
import org.junit.jupiter.api.Test;

/// What was sent is not changed behind anybody’s back.
class TheTextIsTheOneThatWasSentTest {

    @Test
    void acceptsChangesUntilItIsSent() {
        assertThat(rule().changed().state(ContractState.APPROVED).says(cession()))
                .isEmpty();
        assertThat(rule().state(ContractState.SENT).says(cession())).isEmpty();
    }

    @Test
    void refusesThemFromThen() {
        assertThat(rule().changed().state(ContractState.SENT).names(cession())).containsExactly("changed");
        assertThat(rule().changed().state(ContractState.PARTLY_SIGNED).names(cession()))
                .containsExactly("changed");
    }

    private static Ruling rule() {
        return new Ruling(new TheTextIsTheOneThatWasSent());
    }
}
