package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheMountingEndsInTimeTest {

    private final TheMountingEndsInTime check = new TheMountingEndsInTime();

    @Test
    void acceptsTheDayBefore() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {'opensOn': '2027-09-11', 'closesOn': '2027-10-24'}, 'mounting': [{'id': 's', 'task': 'Lumière', 'phase': 'MOUNTING', 'day': '2027-09-10'}]}"))
                .isEmpty();
    }

    @Test
    void refusesTheDayOfTheOpening() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {'opensOn': '2027-09-11', 'closesOn': '2027-10-24'}, 'mounting': [{'id': 's', 'task': 'Lumière', 'phase': 'MOUNTING', 'day': '2027-09-11'}]}"))
                .containsExactly("mounting/s/day mounting");
    }

    @Test
    void acceptsStrikingOnTheLastDay() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {'opensOn': '2027-09-11', 'closesOn': '2027-10-24'}, 'mounting': [{'id': 's', 'task': 'Lumière', 'phase': 'STRIKE', 'day': '2027-10-24'}]}"))
                .isEmpty();
    }

    @Test
    void refusesStrikingBeforeIt() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {'opensOn': '2027-09-11', 'closesOn': '2027-10-24'}, 'mounting': [{'id': 's', 'task': 'Lumière', 'phase': 'STRIKE', 'day': '2027-10-23'}]}"))
                .containsExactly("mounting/s/day strike");
    }
}
