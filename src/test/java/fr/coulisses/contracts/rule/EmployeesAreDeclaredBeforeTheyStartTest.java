package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// R-C2.4-08: from eight days before until the day itself.
class EmployeesAreDeclaredBeforeTheyStartTest {

    @Test
    void acceptsTheEightDaysBefore() {
        assertThat(rule().says(declared("2027-04-15"))).isEmpty();
        assertThat(rule().says(declared("2027-04-23"))).isEmpty();
    }

    @Test
    void refusesEarlierAndLater() {
        assertThat(rule().names(declared("2027-04-14"))).containsExactly("early");
        assertThat(rule().names(declared("2027-04-24"))).containsExactly("late");
    }

    @Test
    void asksForItWhenWorkBegins() {
        assertThat(rule().on(LocalDate.of(2027, 4, 22)).says(Ruling.engagement()))
                .isEmpty();
        assertThat(rule().on(LocalDate.of(2027, 4, 23)).names(Ruling.engagement()))
                .containsExactly("missing");
    }

    private static Contract declared(String day) {
        return with(Ruling.engagement(), "employment/declaredOn", '"' + day + '"');
    }

    private static Ruling rule() {
        return new Ruling(new EmployeesAreDeclaredBeforeTheyStart());
    }
}
