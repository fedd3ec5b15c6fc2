package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.WHOLE;
import static fr.coulisses.kinds.communicationplan.Plans.findings;
import static fr.coulisses.kinds.communicationplan.Plans.of;
import static fr.coulisses.kinds.communicationplan.Plans.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class ActionsAimAtSomebodyTest {

    private final ActionsAimAtSomebody check = new ActionsAimAtSomebody();

    @Test
    void acceptsAnActionWithATargetAnObjectiveAndASupport() {
        assertThat(said(check, of(WHOLE))).isEmpty();
        assertThat(said(check, of("'goal': 'g', 'targets': ['t'], 'channel': 'ONLINE'")))
                .isEmpty();
    }

    @Test
    void blocksForEachThatIsMissingOrGone() {
        assertThat(findings(check, of("'title': 'Affiche'")))
                .extracting(Finding::severity)
                .containsOnly(Severity.BLOCKING)
                .hasSize(3);
        assertThat(said(check, of("'goal': 'gone', 'targets': ['gone'], 'support': 'SMS'")))
                .containsExactly("R-C4.2-02.targets actions/a/targets", "R-C4.2-02.goal actions/a/goal");
    }

    @Test
    void asksNothingOfCancelledActions() {
        assertThat(said(check, of("'status': 'CANCELLED'"))).isEmpty();
    }
}
