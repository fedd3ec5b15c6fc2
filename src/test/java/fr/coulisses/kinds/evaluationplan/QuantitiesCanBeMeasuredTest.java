package fr.coulisses.kinds.evaluationplan;

import static fr.coulisses.kinds.evaluationplan.Plans.findings;
import static fr.coulisses.kinds.evaluationplan.Plans.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class QuantitiesCanBeMeasuredTest {

    private final QuantitiesCanBeMeasured check = new QuantitiesCanBeMeasured();

    @Test
    void acceptsAUnitATargetAndASource() {
        assertThat(findings(check, of("'nature': 'QUANTITATIVE', 'unit': '%', 'target': 0, 'source': 'COUNTING'")))
                .isEmpty();
    }

    @Test
    void acceptsARegisterAsTheSource() {
        assertThat(findings(
                        check, of("'nature': 'QUANTITATIVE', 'unit': '%', 'target': 80, 'computation': 'FILL_RATE'")))
                .isEmpty();
    }

    @Test
    void warnsOfEachThatIsMissing() {
        assertThat(findings(check, of("'nature': 'QUANTITATIVE', 'unit': ' '")))
                .extracting(Finding::code, Finding::severity, Finding::place, Finding::message)
                .containsExactly(
                        tuple("R-C1.5-04", Severity.WARNING, "indicators/a/unit", "finding.R-C1.5-04.unit"),
                        tuple("R-C1.5-04", Severity.WARNING, "indicators/a/target", "finding.R-C1.5-04.target"),
                        tuple("R-C1.5-04", Severity.WARNING, "indicators/a/source", "finding.R-C1.5-04.source"));
    }

    @Test
    void asksNothingOfOtherNatures() {
        assertThat(findings(check, of("'nature': 'QUALITATIVE'"))).isEmpty();
        assertThat(findings(check, of("'unit': ''"))).isEmpty();
    }
}
