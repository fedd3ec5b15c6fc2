package fr.coulisses.kinds.evaluationplan;

import static fr.coulisses.kinds.evaluationplan.Plans.of;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.kinds.evaluationplan.Assessment.Reading;
import fr.coulisses.kinds.evaluationplan.Assessment.State;
import fr.coulisses.kinds.evaluationplan.Indicator.Direction;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    @Test
    void takesTheLatestDayWhateverTheOrderOfTheRows() {
        Assessment assessment = assess("'target': 50", "2027-06-05:48", "2027-05-01:10");
        assertThat(assessment.last()).map(Reading::value).contains(new BigDecimal("48"));
        assertThat(assessment.deviation()).contains(new BigDecimal("-2"));
        assertThat(assessment.deviationShare()).contains(new BigDecimal("-4.0"));
    }

    @Test
    void roundsTheShareHalfUpOnce() {
        assertThat(assess("'target': 80", "2027-06-05:80.04").deviationShare()).contains(new BigDecimal("0.1"));
        assertThat(assess("'target': 80", "2027-06-05:80.03").deviationShare()).contains(new BigDecimal("0.0"));
        assertThat(assess("'target': -10", "2027-06-05:-5").deviationShare()).contains(new BigDecimal("50.0"));
        assertThat(assess("'target': 0", "2027-06-05:3").deviationShare()).isEmpty();
    }

    @Test
    void tellsHowAnIndicatorStands() {
        assertThat(assess("'target': 80").state()).isEqualTo(State.NOT_MEASURED);
        assertThat(assess("'unit': '%'", "2027-06-05:3").state()).isEqualTo(State.NO_TARGET);
        assertThat(assess("'target': 80, 'alert': 60", "2027-06-05:80").state()).isEqualTo(State.REACHED);
        assertThat(assess("'target': 80, 'alert': 60", "2027-06-05:79.99").state())
                .isEqualTo(State.SHORT);
        assertThat(assess("'target': 80, 'alert': 60", "2027-06-05:60").state()).isEqualTo(State.SHORT);
        assertThat(assess("'target': 80, 'alert': 60", "2027-06-05:59").state()).isEqualTo(State.ALERT);
    }

    @Test
    void readsTheDirectionFromTheThresholdThenTheBaseline() {
        assertThat(aims("'target': 30, 'alert': 38, 'baseline': 20")).isEqualTo(Direction.LOWER);
        assertThat(aims("'target': 30, 'alert': 20, 'baseline': 40")).isEqualTo(Direction.HIGHER);
        assertThat(aims("'target': 5, 'baseline': 6.2")).isEqualTo(Direction.LOWER);
        assertThat(aims("'target': 5")).isEqualTo(Direction.HIGHER);
        assertThat(aims("'alert': 5")).isEqualTo(Direction.HIGHER);
        assertThat(aims("'target': 30, 'alert': 38, 'direction': 'HIGHER'")).isEqualTo(Direction.HIGHER);
    }

    private static Direction aims(String fields) {
        return of(fields).indicators().getFirst().aims();
    }

    private static Assessment assess(String fields, String... measures) {
        StringBuilder rows = new StringBuilder();
        for (String measure : measures) {
            String[] parts = measure.split(":");
            rows.append(rows.isEmpty() ? "" : ", ")
                    .append("{'id': '%s', 'on': '%s', 'value': %s}".formatted(parts[0], parts[0], parts[1]));
        }
        EvaluationPlan plan = of(fields + ", 'measures': [" + rows + "]");
        return plan.assess(plan.indicators().getFirst());
    }
}
