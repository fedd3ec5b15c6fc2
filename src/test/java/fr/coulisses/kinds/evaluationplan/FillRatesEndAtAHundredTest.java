package fr.coulisses.kinds.evaluationplan;

import static fr.coulisses.kinds.evaluationplan.Plans.findings;
import static fr.coulisses.kinds.evaluationplan.Plans.of;
import static fr.coulisses.kinds.evaluationplan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class FillRatesEndAtAHundredTest {

    private final FillRatesEndAtAHundred check = new FillRatesEndAtAHundred();

    @Test
    void acceptsZeroAHundredAndNoTarget() {
        assertThat(findings(check, of("'model': 'fill-rate', 'target': 0"))).isEmpty();
        assertThat(findings(check, of("'model': 'fill-rate', 'target': 100.00")))
                .isEmpty();
        assertThat(findings(check, of("'model': 'fill-rate'"))).isEmpty();
    }

    @Test
    void blocksBeyond() {
        assertThat(findings(check, of("'model': 'fill-rate', 'target': 100.1")))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple("R-C1.5-06", Severity.BLOCKING, "indicators/a/target"));
        assertThat(findings(check, of("'computation': 'FILL_RATE', 'target': -1")))
                .hasSize(1);
    }

    @Test
    void knowsAFillRateByItsName() {
        assertThat(findings(
                        check,
                        plan("{'indicators': [{'id': 'a', 'label': 'TAUX de remplissage moyen', 'target': 120}]}")))
                .hasSize(1);
        assertThat(findings(check, of("'target': 1200"))).isEmpty();
    }
}
