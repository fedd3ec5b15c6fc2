package fr.coulisses.kinds.evaluationplan;

import static fr.coulisses.kinds.evaluationplan.Plans.findings;
import static fr.coulisses.kinds.evaluationplan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsHaveADatedDeliverableTest {

    private final StepsHaveADatedDeliverable check = new StepsHaveADatedDeliverable();

    @Test
    void acceptsStepsThatEachHaveOne() {
        assertThat(findings(check, plan("""
                        {'steps': [{'id': 's', 'name': 'Bilan'}],
                         'deliverables': [{'id': 'c', 'step': 's'}, {'id': 'd', 'step': 's', 'dueOn': '2027-09-15'}]}"""))).isEmpty();
    }

    @Test
    void blocksWithoutSteps() {
        assertThat(findings(check, plan("{}")))
                .extracting(Finding::severity, Finding::place, Finding::message)
                .containsExactly(tuple(Severity.BLOCKING, "steps", "finding.R-C1.5-03.none"));
    }

    @Test
    void blocksForAStepWithoutADateOrWithTheDeliverableOfAnother() {
        assertThat(findings(check, plan("""
                        {'steps': [{'id': 's', 'name': 'Conception'}, {'id': 't', 'name': 'Bilan'}],
                         'deliverables': [{'id': 'd', 'step': 's', 'deliveredOn': '2027-09-15'},
                                          {'id': 'e', 'step': 'gone', 'dueOn': '2027-09-15'}]}""")))
                .extracting(Finding::place, Finding::arguments)
                .containsExactly(tuple("steps/s", List.of("Conception")), tuple("steps/t", List.of("Bilan")));
    }
}
