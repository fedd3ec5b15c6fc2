package fr.coulisses.kinds.mediationsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheGroupIsSmallEnoughTest {

    private final TheGroupIsSmallEnough check = new TheGroupIsSmallEnough();

    @Test
    void acceptsAGroupThatJustFits() {
        assertThat(Sheets.found(check, group(24, 24, 3))).isEmpty();
    }

    @Test
    void refusesOneMoreThanThePlaceTakes() {
        assertThat(Sheets.found(check, group(25, 24, 4))).containsExactly("group capacity");
    }

    @Test
    void refusesOneMoreThanTheAdultsMayBeEntrustedWith() {
        assertThat(Sheets.found(check, group(25, 30, 3))).containsExactly("group ratio");
    }

    @Test
    void countsTheMostOfAllAudiencesWhereNobodySaysMore() {
        assertThat(Sheets.found(check, """
                {"audiences": [{"id": "a", "most": 20}, {"id": "b", "most": 11}], "conditions": {"capacity": 30}}""")).containsExactly("group capacity");
    }

    @Test
    void doesNotCountInterpretersAsSupervision() {
        assertThat(Sheets.found(check, """
                {"group": 9, "ratio": {"adults": 1, "people": 8}, "people": [
                    {"id": "a", "role": "TEACHER"}, {"id": "b", "role": "INTERPRETER", "number": 2}]}""")).containsExactly("group ratio");
    }

    @Test
    void asksNothingWithoutCapacityAndRatio() {
        assertThat(Sheets.found(check, "{\"group\": 500}")).isEmpty();
        assertThat(Sheets.found(check, "{\"group\": 500, \"ratio\": {\"adults\": 1, \"people\": 0}}"))
                .isEmpty();
    }

    private static String group(int size, int capacity, int companions) {
        return """
                {"group": %d, "ratio": {"adults": 1, "people": 8}, "conditions": {"capacity": %d},
                 "people": [{"id": "a", "role": "COMPANION", "number": %d}]}""".formatted(size, capacity, companions);
    }
}
