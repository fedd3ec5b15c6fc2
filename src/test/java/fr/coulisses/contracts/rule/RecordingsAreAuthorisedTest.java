package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-16.
class RecordingsAreAuthorisedTest {

    private static final Contract FILMED = with(with(cession(), "circumstances/recorded", "true"), "rights", """
            [{"id": "r1", "kind": "RECORDING", "media": "fichier d’archives", "months": 12}]""");

    @Test
    void acceptsARightWithItsMediaAndItsEnd() {
        assertThat(rule().says(FILMED)).isEmpty();
        assertThat(rule().says(cession())).isEmpty();
    }

    @Test
    void acceptsAnAuthorisationThatIsAnnexed() {
        Contract annexed = with(with(FILMED, "rights", "[]"), "annexes", """
                [{"id": "a2", "kind": "IMAGE_AUTHORISATION"}]""");
        assertThat(rule().says(annexed)).isEmpty();
    }

    @Test
    void refusesARecordingThatNobodyAllowed() {
        assertThat(rule().names(with(FILMED, "rights", "[]"))).containsExactly("none");
        assertThat(rule().names(with(FILMED, "rights/0/kind", "\"REPRODUCTION\"")))
                .containsExactly("none");
    }

    @Test
    void refusesARightThatIsOpen() {
        assertThat(rule().names(with(FILMED, "rights/0/media", "\"\""))).containsExactly("open");
        assertThat(rule().names(with(FILMED, "rights/0/months", "null"))).containsExactly("open");
    }

    private static Ruling rule() {
        return new Ruling(new RecordingsAreAuthorised());
    }
}
