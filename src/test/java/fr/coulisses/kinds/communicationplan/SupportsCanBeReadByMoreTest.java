package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.findings;
import static fr.coulisses.kinds.communicationplan.Plans.of;
import static fr.coulisses.kinds.communicationplan.Plans.plan;
import static fr.coulisses.kinds.communicationplan.Plans.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class SupportsCanBeReadByMoreTest {

    private final SupportsCanBeReadByMore check = new SupportsCanBeReadByMore();

    private static CommunicationPlan pairing(String text, String background, boolean large) {
        return plan("{'brand': {'colours': [{'id': 'a', 'hex': '" + text + "'}, {'id': 'b', 'hex': '" + background
                + "'}], 'pairings': [{'id': 'p', 'text': 'a', 'background': 'b', 'large': " + large + "}]}}");
    }

    @Test
    void acceptsExactlyEnoughContrast() {
        assertThat(said(check, pairing("#767676", "#ffffff", false))).isEmpty();
        assertThat(said(check, pairing("949494", "FFFFFF", true))).isEmpty();
    }

    @Test
    void advisesAgainstALittleLess() {
        assertThat(findings(check, pairing("#777777", "#ffffff", false)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.ADVICE);
                    assertThat(found.place()).isEqualTo("brand/pairings/p");
                    assertThat(found.arguments()).containsExactly("number:4.47", "number:4.5");
                });
        assertThat(said(check, pairing("#959595", "#ffffff", true)))
                .containsExactly("R-C4.2-10.large brand/pairings/p");
    }

    @Test
    void saysWhichColourIsNone() {
        assertThat(said(check, pairing("violet", "#ffffff", false)))
                .containsExactly("R-C4.2-10.colour brand/colours/a/hex");
    }

    @Test
    void wantsAlternativeTextsAndContrastOfWhatIsOnline() {
        assertThat(said(check, of("'support': 'EMAIL', 'aids': ['ALT_TEXT', 'CONTRAST']")))
                .isEmpty();
        assertThat(said(check, of("'support': 'EMAIL', 'aids': ['ALT_TEXT']")))
                .containsExactly("R-C4.2-10.aids actions/a/aids");
        assertThat(said(check, of("'support': 'POSTER'"))).isEmpty();
    }
}
