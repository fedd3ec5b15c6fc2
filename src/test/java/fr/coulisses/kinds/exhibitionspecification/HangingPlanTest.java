package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HangingPlanTest {

    private static final String WORKS =
            "[{'id': 'a', 'size': {'height': 100, 'width': 60}, 'hanging': {'wall': 'm'%s}},"
                    + " {'id': 'b', 'size': {'height': 40, 'width': 40, 'frameWidth': 50, 'frameHeight': 50},"
                    + " 'hanging': {'wall': 'm'%s}}]";

    @Test
    void spreadsWorksEvenly() {
        assertThat(placed("{'length': 3.5, ", "", "")).containsExactly("a 0.800 1.00", "b 2.200 1.25");
    }

    @Test
    void keepsTheLeastRoomWhereTheWallIsTooShort() {
        assertThat(placed("{'length': 1.5, 'spacing': 20, ", "", "")).containsExactly("a 0.20 1.00", "b 1.00 1.25");
    }

    @Test
    void putsTheOthersAfterThoseThatHaveAPlace() {
        assertThat(placed("{'length': 5, ", ", 'left': 2", "")).containsExactly("a 2 1.00", "b 2.90 1.25");
    }

    @Test
    void hangsByTheAxisOfTheWorkThenOfTheWall() {
        assertThat(placed("{'length': 3.5, 'axis': 1.55, ", ", 'axis': 1.6", ""))
                .containsExactly("a 0.800 1.10", "b 2.200 1.30");
    }

    @Test
    void standsOnTheFloor() {
        assertThat(placed("{'length': 3.5, ", ", 'fixing': 'FLOOR'", "")).containsExactly("a 0.800 0", "b 2.200 1.25");
    }

    @Test
    void countsTheRoomAtBothEnds() {
        ExhibitionSpecification specification = specification("{'length': 3.5, 'spacing': 25, ", "", "");
        assertThat(HangingPlan.of(specification, specification.walls().getFirst())
                        .needed())
                .isEqualByComparingTo("1.85");
    }

    private static List<String> placed(String wall, String first, String second) {
        ExhibitionSpecification specification = specification(wall, first, second);
        return HangingPlan.of(specification, specification.walls().getFirst()).hung().stream()
                .map(hung -> hung.work().id() + " " + hung.left() + " " + hung.bottom())
                .toList();
    }

    private static ExhibitionSpecification specification(String wall, String first, String second) {
        return Specifications.of(
                "{'walls': [" + wall + "'id': 'm'}], 'works': " + WORKS.formatted(first, second) + "}");
    }
}
