package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.findings;
import static fr.coulisses.kinds.communicationplan.Plans.plan;
import static fr.coulisses.kinds.communicationplan.Plans.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class ThreeLevelsAreAimedAtTest {

    private final ThreeLevelsAreAimedAt check = new ThreeLevelsAreAimedAt();

    @Test
    void acceptsObjectivesOfAllThreeLevels() {
        assertThat(said(
                        check,
                        plan("{'goals': [{'id': 'a', 'level': 'CONATIVE'}, {'id': 'b', 'level': 'AFFECTIVE'},"
                                + " {'id': 'c', 'level': 'COGNITIVE'}]}")))
                .isEmpty();
    }

    @Test
    void warnsOfEachThatIsMissing() {
        assertThat(findings(check, plan("{'goals': [{'id': 'a', 'level': 'CONATIVE'}, {'id': 'b'}]}")))
                .extracting(Finding::severity, finding -> finding.arguments().getFirst())
                .containsExactly(
                        tuple(Severity.WARNING, "label:communicationplan.level.COGNITIVE"),
                        tuple(Severity.WARNING, "label:communicationplan.level.AFFECTIVE"));
        assertThat(findings(check, plan("{}"))).hasSize(3);
    }
}
