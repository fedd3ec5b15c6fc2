package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// R-C2.4-06: signed before the work of 23 April 2027, handed over by Monday 26.
class CddusAreWrittenAndHandedInTimeTest {

    private static final String SIGNED = """
            [{"id": "g1", "party": "e1", "day": "%1$s", "name": "Inès Morel"},
             {"id": "g2", "party": "e2", "day": "%1$s", "name": "Sami Kerjean"}]""";

    @Test
    void acceptsOneThatIsSignedInTime() {
        assertThat(rule().says(Ruling.engagement())).isEmpty();
        assertThat(rule().says(signed("2027-04-20"))).isEmpty();
    }

    @Test
    void acceptsTheDayItselfAndNoneAfter() {
        assertThat(rule().says(signed("2027-04-23"))).isEmpty();
        assertThat(rule().names(signed("2027-04-24"))).containsExactly("late");
    }

    @Test
    void wantsItSignedWhenWorkBegins() {
        assertThat(rule().on(LocalDate.of(2027, 4, 22)).says(Ruling.engagement()))
                .isEmpty();
        assertThat(rule().on(LocalDate.of(2027, 4, 23)).names(Ruling.engagement()))
                .containsExactly("unsigned");
    }

    @Test
    void wantsAMotive() {
        assertThat(rule().names(with(Ruling.engagement(), "employment/motive", "\" \"")))
                .containsExactly("motive");
    }

    @Test
    void wantsItHandedOverWithinTwoWorkingDays() {
        Contract signed = signed("2027-04-20");
        assertThat(rule().on(LocalDate.of(2027, 4, 26)).says(signed)).isEmpty();
        assertThat(rule().on(LocalDate.of(2027, 4, 27)).names(signed)).containsExactly("notHanded");
        assertThat(rule().says(with(signed, "employment/handedOn", "\"2027-04-26\"")))
                .isEmpty();
        assertThat(rule().names(with(signed, "employment/handedOn", "\"2027-04-27\"")))
                .containsExactly("handedLate");
    }

    @Test
    void isAboutEmployment() {
        assertThat(rule().on(LocalDate.of(2028, 1, 1)).says(cession())).isEmpty();
    }

    private static Contract signed(String day) {
        return with(Ruling.engagement(), "signatures", SIGNED.formatted(day));
    }

    private static Ruling rule() {
        return new Ruling(new CddusAreWrittenAndHandedInTime());
    }
}
