package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.parameter.ParameterSnapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WheelchairPlacesTest {

    @ParameterizedTest
    @CsvSource({"0, 2", "50, 2", "51, 3", "100, 3", "101, 4", "162, 5", "300, 7", "1000, 21", "1001, 20"})
    void growsByFiftyPlacesBegun(int people, int places) {
        assertThat(WheelchairPlaces.needed(people, ParameterSnapshot.shipped(Studies.TODAY)))
                .isEqualTo(places);
    }
}
