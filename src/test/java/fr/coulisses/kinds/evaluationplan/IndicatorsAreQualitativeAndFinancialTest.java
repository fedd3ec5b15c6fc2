package fr.coulisses.kinds.evaluationplan;

import static fr.coulisses.kinds.evaluationplan.Plans.findings;
import static fr.coulisses.kinds.evaluationplan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class IndicatorsAreQualitativeAndFinancialTest {

    private final IndicatorsAreQualitativeAndFinancial check = new IndicatorsAreQualitativeAndFinancial();

    @Test
    void acceptsOneOfEach() {
        assertThat(findings(
                        check,
                        plan("{'indicators': [{'id': 'a', 'nature': 'QUALITATIVE'}, {'id': 'b', 'nature':"
                                + " 'FINANCIAL'}]}")))
                .isEmpty();
    }

    @Test
    void blocksForEachThatIsMissing() {
        assertThat(findings(check, plan("{}")))
                .extracting(Finding::code, Finding::severity, Finding::place, Finding::message)
                .containsExactly(
                        tuple("R-C1.5-02", Severity.BLOCKING, "indicators", "finding.R-C1.5-02.QUALITATIVE"),
                        tuple("R-C1.5-02", Severity.BLOCKING, "indicators", "finding.R-C1.5-02.FINANCIAL"));
        assertThat(findings(check, plan("{'indicators': [{'id': 'a', 'nature': 'QUALITATIVE'}, {'id': 'b'}]}")))
                .extracting(Finding::message)
                .containsExactly("finding.R-C1.5-02.FINANCIAL");
    }
}
