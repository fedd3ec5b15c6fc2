package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "L_SEATED, 162, 162",
        "L_BENCH, 10.4, 20",
        "L_STANDING, 100.9, 302",
        "P_DANCE, 10, 13",
        "N_STANDING, 25, 50",
        "Y, 104, 20",
        "SG, 49.5, 49"
    })
    void countsPeopleByTheDensityOfTheType(String rule, String measure, int people) {
        assertThat(limits("'rule': '" + rule + "', 'measure': " + measure).of(Limit.Source.DENSITY))
                .contains(new Limit(Limit.Source.DENSITY, people));
    }

    @Test
    void leavesToTheOperatorWhatHasNoDensity() {
        assertThat(limits("'rule': 'X', 'measure': 100").limits()).isEmpty();
        assertThat(limits("'rule': 'L_STANDING'").strictest()).isEmpty();
    }

    @Test
    void takesTheStrictest() {
        assertThat(limits("'rule': 'L_STANDING', 'measure': 100, 'exits': 280, 'commission': 290, 'operator': 285")
                        .strictest())
                .contains(new Limit(Limit.Source.EXITS, 280));
    }

    @Test
    void namesTheCommissionWhereSeveralAreEqual() {
        assertThat(limits("'rule': 'L_STANDING', 'measure': 100, 'operator': 300, 'commission': 300")
                        .strictest())
                .contains(new Limit(Limit.Source.COMMISSION, 300));
    }

    @Test
    void saysWhereEachRuleIsRead() {
        assertThat(StudyFigures.rules()).hasSizeGreaterThan(10).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(Stream.of("VERIFIED", "MEMORY", "TO_VERIFY")).contains(rule.status());
        });
    }

    private static CapacityLimits limits(String fields) {
        return CapacityLimits.of(Studies.of("{'configurations': [{'id': 'c', " + fields + "}]}")
                .configurations()
                .getFirst());
    }
}
