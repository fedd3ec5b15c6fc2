package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.findings;
import static fr.coulisses.kinds.communicationplan.Plans.of;
import static fr.coulisses.kinds.communicationplan.Plans.plan;
import static fr.coulisses.kinds.communicationplan.Plans.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class OnlineAndOfflineAreBothPlannedTest {

    private final OnlineAndOfflineAreBothPlanned check = new OnlineAndOfflineAreBothPlanned();

    @Test
    void acceptsOneOfEachWhereASupportUsuallyIsOrWhereSomebodySaysSo() {
        assertThat(said(
                        check,
                        plan("{'actions': [{'id': 'a', 'support': 'POSTER'}, {'id': 'b', 'support': 'EMAIL'}]}")))
                .isEmpty();
        assertThat(said(
                        check,
                        plan("{'actions': [{'id': 'a', 'support': 'PRESS'},"
                                + " {'id': 'b', 'support': 'PRESS', 'channel': 'ONLINE'}]}")))
                .isEmpty();
    }

    @Test
    void blocksWhileASideIsMissing() {
        assertThat(findings(check, of("'support': 'POSTER'"))).singleElement().satisfies(found -> {
            assertThat(found.message()).isEqualTo("finding.R-C4.2-01.ONLINE");
            assertThat(found.severity()).isEqualTo(Severity.BLOCKING);
        });
        assertThat(said(check, plan("{}"))).containsExactly("R-C4.2-01.ONLINE actions", "R-C4.2-01.OFFLINE actions");
    }

    @Test
    void countsNoCancelledAction() {
        assertThat(said(
                        check,
                        plan("{'actions': [{'id': 'a', 'support': 'POSTER'},"
                                + " {'id': 'b', 'support': 'EMAIL', 'status': 'CANCELLED'}]}")))
                .containsExactly("R-C4.2-01.ONLINE actions");
    }
}
