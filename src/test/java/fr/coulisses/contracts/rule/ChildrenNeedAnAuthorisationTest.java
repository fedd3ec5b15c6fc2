package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-26: below 16 on 23 April 2027.
class ChildrenNeedAnAuthorisationTest {

    @Test
    void acceptsSomebodyWhoTurnsSixteenOnTheDay() {
        assertThat(rule().says(born("2011-04-23"))).isEmpty();
        assertThat(rule().says(Ruling.engagement())).isEmpty();
    }

    @Test
    void refusesSomebodyADayYounger() {
        assertThat(rule().names(born("2011-04-24"))).containsExactly("none");
    }

    @Test
    void acceptsAnAuthorisationUntilTheDayItself() {
        Contract child = born("2015-01-01");
        assertThat(rule().says(with(child, "employment/childAuthorisedOn", "\"2027-04-23\"")))
                .isEmpty();
        assertThat(rule().names(with(child, "employment/childAuthorisedOn", "\"2027-04-24\"")))
                .containsExactly("late");
    }

    private static Contract born(String day) {
        return with(Ruling.engagement(), "employment/birthDate", '"' + day + '"');
    }

    private static Ruling rule() {
        return new Ruling(new ChildrenNeedAnAuthorisation());
    }
}
