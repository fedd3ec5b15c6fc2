package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-19.
class SignatoriesAreEntitledTest {

    @Test
    void acceptsTheRepresentative() {
        assertThat(rule().says(signed("p1", "Nadia Roche"))).isEmpty();
        assertThat(rule().says(signed("p1", "NADIA ROCHE "))).isEmpty();
    }

    @Test
    void refusesSomebodyElseWithoutPower() {
        assertThat(rule().names(signed("p1", "Nadia Rocher"))).containsExactly("other");
        assertThat(rule().says(with(
                        signed("p1", "Paul Petit"), "parties/0/delegation", "\"pouvoir du 3 janvier 2027\"")))
                .isEmpty();
    }

    @Test
    void refusesASignatureOfNoParty() {
        assertThat(rule().names(signed("p9", "Nadia Roche"))).containsExactly("nobody");
    }

    @Test
    void wantsTheDeliberationOfAPublicBody() {
        Contract town = with(cession(), "parties/0/form", "\"LOCAL_AUTHORITY\"");
        assertThat(rule().names(town)).containsExactly("deliberation");
        assertThat(rule().says(with(town, "parties/0/delegation", "\"délibération du 12 novembre 2026\"")))
                .isEmpty();
    }

    private static Contract signed(String party, String name) {
        return with(cession(), "signatures", """
                [{"id": "g1", "party": "%s", "day": "2026-11-20", "name": "%s"}]""".formatted(party, name));
    }

    private static Ruling rule() {
        return new Ruling(new SignatoriesAreEntitled());
    }
}
