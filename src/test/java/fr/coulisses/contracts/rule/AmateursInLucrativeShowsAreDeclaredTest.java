package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-25: two months before 24 April 2027; eight performances of a group, ten of one amateur.
class AmateursInLucrativeShowsAreDeclaredTest {

    private static final Contract AMATEURS = with(cession(), "circumstances", """
            {"amateurs": true, "lucrative": true, "amateursDeclaredOn": "2027-02-24",
             "amateurPerformances": 8, "individualPerformances": 10}""");

    @Test
    void acceptsTheLastDayAndTheLargestNumbers() {
        assertThat(rule().says(AMATEURS)).isEmpty();
    }

    @Test
    void refusesADayLaterOrNoDeclaration() {
        assertThat(rule().names(with(AMATEURS, "circumstances/amateursDeclaredOn", "\"2027-02-25\"")))
                .containsExactly("late");
        assertThat(rule().names(with(AMATEURS, "circumstances/amateursDeclaredOn", "null")))
                .containsExactly("undeclared");
    }

    @Test
    void refusesOnePerformanceMore() {
        assertThat(rule().names(with(AMATEURS, "circumstances/amateurPerformances", "9")))
                .containsExactly("group");
        assertThat(rule().names(with(AMATEURS, "circumstances/individualPerformances", "11")))
                .containsExactly("person");
    }

    @Test
    void isAboutLucrativeShows() {
        Contract free = with(AMATEURS, "circumstances/lucrative", "false");
        assertThat(rule().says(with(free, "circumstances/amateursDeclaredOn", "null")))
                .isEmpty();
    }

    private static Ruling rule() {
        return new Ruling(new AmateursInLucrativeShowsAreDeclared());
    }
}
