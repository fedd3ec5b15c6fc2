package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// R-C2.4-23.
class NothingIsPerformedBeforeTheLastSignatureTest {

    @Test
    void acceptsSignaturesUntilTheDayItself() {
        assertThat(rule().says(signed("2027-04-24"))).isEmpty();
        assertThat(rule().says(cession())).isEmpty();
    }

    @Test
    void warnsOfALaterOne() {
        assertThat(rule().on(LocalDate.of(2027, 5, 1)).names(signed("2027-04-25")))
                .containsExactly("late");
    }

    @Test
    void warnsWhenItBeginsUnsigned() {
        assertThat(rule().on(LocalDate.of(2027, 4, 23)).says(cession())).isEmpty();
        assertThat(rule().on(LocalDate.of(2027, 4, 24)).names(cession())).containsExactly("unsigned");
    }

    @Test
    void leavesEmploymentToItsOwnRule() {
        assertThat(rule().on(LocalDate.of(2027, 5, 1)).says(Ruling.engagement()))
                .isEmpty();
    }

    private static Contract signed(String last) {
        return with(cession(), "signatures", """
                [{"id": "g1", "party": "p1", "day": "2026-11-20", "name": "Nadia Roche"},
                 {"id": "g2", "party": "p2", "day": "%s", "name": "Inès Morel"}]""".formatted(last));
    }

    private static Ruling rule() {
        return new Ruling(new NothingIsPerformedBeforeTheLastSignature());
    }
}
