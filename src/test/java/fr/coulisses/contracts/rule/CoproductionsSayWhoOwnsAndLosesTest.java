package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.of;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-21.
class CoproductionsSayWhoOwnsAndLosesTest {

    private static final Contract MADE = of("""
            {"type": "COPRODUCTION", "parties": [{"id": "p1", "role": "DELEGATE_PRODUCER", "name": "A"},
               {"id": "p2", "role": "COPRODUCER", "name": "B"}],
             "sharing": {"coOwnership": "UNDIVIDED", "losses": "à proportion des parts", "contributions": [
               {"id": "c1", "party": "p1", "share": 70}, {"id": "c2", "party": "p2", "share": 30}]}}""");

    @Test
    void acceptsOneThatSaysAll() {
        assertThat(rule().says(MADE)).isEmpty();
    }

    @Test
    void refusesWithoutOwnershipOrLosses() {
        assertThat(rule().names(with(MADE, "sharing/coOwnership", "null"))).containsExactly("ownership");
        assertThat(rule().names(with(MADE, "sharing/losses", "\"\""))).containsExactly("losses");
    }

    @Test
    void wantsAContributionOfEachAndWholeShares() {
        assertThat(rule().names(with(MADE, "sharing/contributions/1/party", "\"p1\"")))
                .containsExactly("contribution");
        assertThat(rule().names(with(MADE, "sharing/contributions/1/share", "29.999")))
                .containsExactly("shares");
    }

    private static Ruling rule() {
        return new Ruling(new CoproductionsSayWhoOwnsAndLoses());
    }
}
