package fr.coulisses.kinds.stakeholdermap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadrantTest {

    @ParameterizedTest
    @CsvSource({
        "1,1,MONITOR", "2,2,MONITOR", "3,2,KEEP_INFORMED", "4,1,KEEP_INFORMED",
        "2,3,KEEP_SATISFIED", "1,4,KEEP_SATISFIED", "3,3,MANAGE_CLOSELY", "4,4,MANAGE_CLOSELY"
    })
    void partsTheGridBetweenTwoAndThree(int interest, int influence, Quadrant expected) {
        assertThat(Quadrant.of(interest, influence)).isEqualTo(expected);
    }
}
