package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheLightSparesTheWorksTest {

    private final TheLightSparesTheWorks check = new TheLightSparesTheWorks();

    @Test
    void acceptsTheLimitOfTheClass() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {}, 'rooms': [{'id': 'r', 'lux': 50}], 'works': [{'id': 'w', 'hanging': {'room': 'r'}, 'climate': {'sensitivity': 'HIGH'}}]}"))
                .isEmpty();
    }

    @Test
    void refusesMore() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {}, 'rooms': [{'id': 'r', 'lux': 50.1}], 'works': [{'id': 'w', 'hanging': {'room': 'r'}, 'climate': {'sensitivity': 'HIGH'}}]}"))
                .containsExactly("works/w/climate/sensitivity lux");
    }

    @Test
    void takesTheLimitOfTheLender() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {}, 'rooms': [{'id': 'r', 'lux': 41}], 'works': [{'id': 'w', 'hanging': {'room': 'r'}, 'climate': {'sensitivity': 'HIGH', 'lux': 40}}]}"))
                .containsExactly("works/w/climate/sensitivity lux");
    }

    @Test
    void refusesALimitAboveTheClass() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {}, 'rooms': [{'id': 'r', 'lux': 50}], 'works': [{'id': 'w', 'hanging': {'room': 'r'}, 'climate': {'sensitivity': 'MEDIUM', 'lux': 51}}]}"))
                .containsExactly("works/w/climate/lux luxWritten");
    }

    @Test
    void acceptsTheExposureOfAYear() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {'hours': 300}, 'rooms': [{'id': 'r', 'lux': 50}], 'works': [{'id': 'w', 'hanging': {'room': 'r'}, 'climate': {'sensitivity': 'HIGH'}}]}"))
                .isEmpty();
    }

    @Test
    void refusesALongerExposure() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {'hours': 301}, 'rooms': [{'id': 'r', 'lux': 50}], 'works': [{'id': 'w', 'hanging': {'room': 'r'}, 'climate': {'sensitivity': 'HIGH'}}]}"))
                .containsExactly("works/w/climate/luxHours luxHours");
    }

    @Test
    void letsStoneStandInTheSun() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'cover': {'hours': 3000}, 'rooms': [{'id': 'r', 'lux': 9000}], 'works': [{'id': 'w', 'hanging': {'room': 'r'}, 'climate': {'sensitivity': 'NONE'}}]}"))
                .isEmpty();
    }
}
