package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.WHOLE;
import static fr.coulisses.kinds.communicationplan.Plans.findings;
import static fr.coulisses.kinds.communicationplan.Plans.of;
import static fr.coulisses.kinds.communicationplan.Plans.plan;
import static fr.coulisses.kinds.communicationplan.Plans.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// One may give six performances a year without a licence.
class TheLicenceIsMentionedTest {

    private final TheLicenceIsMentioned check = new TheLicenceIsMentioned();

    private List<Finding> giving(@Nullable Integer performances, String licence) {
        return findings(check, of(WHOLE, "'licence': '" + licence + "'"), Plans.project(performances));
    }

    @Test
    void asksNothingUpToTheThresholdNorOfAPlanWithoutActions() {
        assertThat(giving(6, "")).isEmpty();
        assertThat(giving(null, "")).isEmpty();
        assertThat(findings(check, plan("{}"), Plans.project(7))).isEmpty();
    }

    @Test
    void blocksAboveIt() {
        assertThat(giving(7, "")).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(found.place()).isEqualTo("licence");
            assertThat(found.arguments()).startsWith("number:7", "number:6");
        });
    }

    @Test
    void acceptsANumberOfEitherFormAndWarnsOfWhatIsNone() {
        assertThat(giving(7, "PLATESV-D-2026-001234 (cat. 2)")).isEmpty();
        assertThat(giving(7, "L-R-21-4567")).isEmpty();
        assertThat(said(giving(7, "PLATESV-2026"))).containsExactly("R-C4.2-07.number licence");
    }
}
