package fr.coulisses.kinds.evaluationplan;

import static fr.coulisses.kinds.evaluationplan.Plans.findings;
import static fr.coulisses.kinds.evaluationplan.Plans.of;
import static fr.coulisses.kinds.evaluationplan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossedThresholdsAreAnsweredTest {

    private final CrossedThresholdsAreAnswered check = new CrossedThresholdsAreAnswered();

    @Test
    void acceptsAValueOnTheThreshold() {
        assertThat(findings(check, measured("'target': 80, 'alert': 60", "60.00")))
                .isEmpty();
        assertThat(findings(check, measured("'target': 30, 'alert': 38", "38"))).isEmpty();
    }

    @Test
    void warnsOfAValueBeyondItOnTheSideThatIsWorse() {
        assertThat(findings(check, measured("'target': 80, 'alert': 60", "59.9")))
                .extracting(Finding::code, Finding::severity, Finding::place, Finding::arguments)
                .containsExactly(tuple(
                        "R-C1.5-05",
                        Severity.WARNING,
                        "indicators/a/corrective",
                        List.of("Entrées", "01/06/2027", "number:59.9")));
        assertThat(findings(check, measured("'target': 30, 'alert': 38", "38.01")))
                .hasSize(1);
    }

    @Test
    void asksAlsoWhenTheIndicatorIsGoodAgain() {
        assertThat(findings(check, of("""
                        'target': 80, 'alert': 60, 'measures': [
                            {'id': 'm', 'on': '2027-06-01', 'value': 40}, {'id': 'n', 'on': '2027-06-05', 'value': 90}]"""))).hasSize(1);
    }

    @Test
    void acceptsWhatIsAnswered() {
        assertThat(findings(check, measured("'target': 80, 'alert': 60, 'corrective': 'Relance des écoles'", "20")))
                .isEmpty();
    }

    @Test
    void judgesWhatIsComputedToo() {
        assertThat(findings(check, plan("""
                        {'indicators': [{'id': 'a', 'label': 'Autofinancement', 'target': 45, 'alert': 40,
                                         'computation': 'SELF_FINANCING'}],
                         'computed': [{'id': 'SELF_FINANCING', 'what': 'SELF_FINANCING', 'on': '2027-06-20',
                                       'part': 39, 'whole': 100, 'value': 39}]}"""))).extracting(Finding::place).containsExactly("indicators/a/corrective");
    }

    @Test
    void saysNothingWithoutAThresholdOrADatedValue() {
        assertThat(findings(check, measured("'target': 80", "1"))).isEmpty();
        assertThat(findings(check, of("'alert': 60, 'measures': [{'id': 'm', 'value': 1}, {'id': 'n'}]")))
                .isEmpty();
    }

    private static EvaluationPlan measured(String fields, String value) {
        return of(fields + ", 'measures': [{'id': 'm', 'on': '2027-06-01', 'value': " + value + "}]");
    }
}
