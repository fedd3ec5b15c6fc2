package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.findings;
import static fr.coulisses.kinds.communicationplan.Plans.of;
import static fr.coulisses.kinds.communicationplan.Plans.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostersHangWhereTheyMayTest {

    private final PostersHangWhereTheyMay check = new PostersHangWhereTheyMay();

    @ParameterizedTest
    @ValueSource(strings = {"FREE_PANEL", "AUTHORISED", "INDOORS"})
    void acceptsWhatIsAllowed(String posting) {
        assertThat(said(check, of("'support': 'POSTER', 'posting': '" + posting + "'")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSTER", "STREET", "FREE_POSTING", "MUNICIPAL_POSTING"})
    void warnsWhileNobodySaysByWhatRight(String support) {
        assertThat(said(check, of("'support': '" + support + "'")))
                .containsExactly("R-C4.2-08.unknown actions/a/posting");
    }

    @Test
    void warnsOfWhatIsOnlyAskedFor() {
        assertThat(findings(check, of("'support': 'POSTER', 'posting': 'REQUESTED'")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.message()).endsWith("requested");
                    assertThat(found.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void asksNothingOfWhatDoesNotHang() {
        assertThat(said(check, of("'support': 'FLYER'"))).isEmpty();
        assertThat(said(check, of("'title': 'Sans support'"))).isEmpty();
    }
}
