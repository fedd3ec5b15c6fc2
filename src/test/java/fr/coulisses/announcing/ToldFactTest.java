package fr.coulisses.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldFactTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 23);

    @Test
    void tellsTheDaysOfAnEvent() {
        assertThat(ToldFact.ofDays(FIRST, FIRST.plusDays(1)).value()).isEqualTo("23/04/2027 – 24/04/2027");
        assertThat(ToldFact.ofDays(FIRST, FIRST).value()).isEqualTo("23/04/2027");
        assertThat(ToldFact.ofDays(FIRST, null).value()).isEqualTo("23/04/2027");
        assertThat(ToldFact.ofDays(null, FIRST).value()).isEmpty();
    }

    @Test
    void isFoundAmongOthers() {
        List<ToldFact> told = List.of(ToldFact.of(Fact.TITLE, "Nuits"), ToldFact.of(Fact.CAPACITY, "300"));
        assertThat(ToldFact.valueOf(told, Fact.CAPACITY)).isEqualTo("300");
        assertThat(ToldFact.valueOf(told, Fact.PRICES)).isEmpty();
        assertThat(told.getLast().id()).isEqualTo("told-capacity");
    }
}
