package fr.coulisses.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class ThresholdsTest {

    private final School school;
    private final Thresholds thresholds;

    @Autowired
    ThresholdsTest(School school, Thresholds thresholds) {
        this.school = school;
        this.thresholds = thresholds;
    }

    @Test
    void areTheUsualOnesUntilTheTeamDecides() {
        UUID project = school.project("Seuils");
        assertThat(of(project)).isEqualTo(AlertThresholds.USUAL);
        decide(project, "3", "7.5");
        decide(project, "4", "4");
        assertThat(of(project).orange()).isEqualByComparingTo("4");
        assertThat(of(project).red()).isEqualByComparingTo("4");
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "-1, 10", "11, 10", "5, 100.01", "5.555, 10"})
    void areNoneThatMeanNothing(String orange, String red) {
        UUID project = school.project("Seuils impossibles");
        assertThatThrownBy(() -> decide(project, orange, red)).hasMessageContaining("tracking.refused.thresholds");
        assertThat(of(project)).isEqualTo(AlertThresholds.USUAL);
    }

    private AlertThresholds of(UUID project) {
        return school.as(School.INES, () -> thresholds.of(project));
    }

    private void decide(UUID project, String orange, String red) {
        school.does(
                School.INES,
                () -> thresholds.decide(project, new AlertThresholds(new BigDecimal(orange), new BigDecimal(red))));
    }
}
