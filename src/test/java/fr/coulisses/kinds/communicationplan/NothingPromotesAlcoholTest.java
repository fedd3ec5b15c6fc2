package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.findings;
import static fr.coulisses.kinds.communicationplan.Plans.of;
import static fr.coulisses.kinds.communicationplan.Plans.plan;
import static fr.coulisses.kinds.communicationplan.Plans.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingPromotesAlcoholTest {

    private final NothingPromotesAlcohol check = new NothingPromotesAlcohol();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une bière offerte",
                "Happy hour de 18 h à 20 h",
                "Soirée open bar",
                "Dégustation de vins",
                "APÉRO"
            })
    void blocksWordsThatSellIt(String title) {
        assertThat(findings(check, of("'title': '" + title + "'")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.severity()).isEqualTo(Severity.BLOCKING);
                    assertThat(found.place()).isEqualTo("actions/a/title");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Cocktails sans alcool", "Une soirée sobre", "Visite du vignoble", "Divine comédie", "Vernissage"
            })
    void acceptsWordsThatDoNot(String title) {
        assertThat(said(check, of("'title': '" + title + "'"))).isEmpty();
    }

    @Test
    void readsEverythingThatIsSaidToThePublic() {
        assertThat(
                        said(
                                check,
                                plan(
                                        "{'centralMessage': 'vin', 'signature': 'rhum',"
                                                + " 'targets': [{'id': 't', 'message': 'gin', 'promise': 'cidre', 'persona': 'vodka'}]}")))
                .containsExactly(
                        "R-C4.2-11 centralMessage",
                        "R-C4.2-11 signature",
                        "R-C4.2-11 targets/t/message",
                        "R-C4.2-11 targets/t/promise");
    }
}
