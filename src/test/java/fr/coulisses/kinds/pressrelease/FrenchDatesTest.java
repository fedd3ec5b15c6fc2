package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrenchDatesTest {

    private static final LocalDate EVENT = LocalDate.of(2027, 4, 23);

    @Test
    void readsDaysInWords() {
        assertThat(FrenchDates.in("les 23 et 24 avril 2027", EVENT)).containsExactly(day(4, 23), day(4, 24));
        assertThat(FrenchDates.in("du 11 septembre au 24 octobre", EVENT)).containsExactly(day(9, 11), day(10, 24));
        assertThat(FrenchDates.in("le 1er mai et le 2 août", EVENT)).containsExactly(day(5, 1), day(8, 2));
    }

    @Test
    void readsDaysInFigures() {
        assertThat(FrenchDates.in("le 23/04/2027, puis 24.4.2027", EVENT)).containsExactly(day(4, 23), day(4, 24));
    }

    @Test
    void leavesOutWhatNoCalendarHas() {
        assertThat(FrenchDates.in("le 31 avril 2027, le 12/13/2027, 300 places, 20 h 30", EVENT))
                .isEmpty();
    }

    @Test
    void needsAYearFromSomewhere() {
        assertThat(FrenchDates.in("le 23 avril", null)).isEmpty();
        assertThat(FrenchDates.in("le 23 avril 2027", null)).containsExactly(day(4, 23));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }
}
