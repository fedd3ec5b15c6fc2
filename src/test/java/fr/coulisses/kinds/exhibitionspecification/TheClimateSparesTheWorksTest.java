package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheClimateSparesTheWorksTest {

    private final TheClimateSparesTheWorks check = new TheClimateSparesTheWorks();

    @Test
    void acceptsTheBounds() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'rooms': [{'id': 'r', 'name': 'Salle', 'humidity': 55, 'temperature': 18}], 'works': [{'id': 'w', 'hanging': {'room': 'r'}, 'climate': {'humidityLeast': 45, 'humidityMost': 55, 'temperatureLeast': 18, 'temperatureMost': 22}}]}"))
                .isEmpty();
    }

    @Test
    void refusesARoomThatIsTooDampAndTooCold() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'rooms': [{'id': 'r', 'name': 'Salle', 'humidity': 55.5, 'temperature': 17.9}], 'works': [{'id': 'w', 'hanging': {'room': 'r'}, 'climate': {'humidityLeast': 45, 'humidityMost': 55, 'temperatureLeast': 18, 'temperatureMost': 22}}]}"))
                .containsExactly(
                        "works/w/climate/humidityMost humidityThere",
                        "works/w/climate/temperatureMost temperatureThere");
    }

    @Test
    void refusesBoundsInTheWrongOrder() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'rooms': [{'id': 'r', 'name': 'Salle', 'humidity': 50, 'temperature': 20}], 'works': [{'id': 'w', 'hanging': {'room': 'r'}, 'climate': {'humidityLeast': 60, 'humidityMost': 40, 'temperatureLeast': 25, 'temperatureMost': 18}}]}"))
                .containsExactly(
                        "works/w/climate/humidityLeast humidityRange",
                        "works/w/climate/temperatureLeast temperatureRange");
    }

    @Test
    void asksNothingOfARoomThatNobodyMeasured() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'rooms': [{'id': 'r', 'name': 'Salle', 'lux': 50}], 'works': [{'id': 'w', 'hanging': {'room': 'r'}, 'climate': {'humidityLeast': 45, 'humidityMost': 55, 'temperatureLeast': 18, 'temperatureMost': 22}}]}"))
                .isEmpty();
    }

    @Test
    void knowsOneBound() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'rooms': [{'id': 'r', 'name': 'Salle', 'humidity': 61}], 'works': [{'id': 'w', 'hanging': {'room': 'r'}, 'climate': {'humidityMost': 60}}]}"))
                .containsExactly("works/w/climate/humidityMost humidityThere");
    }
}
