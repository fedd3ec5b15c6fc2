package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.WHOLE;
import static fr.coulisses.kinds.communicationplan.Plans.findings;
import static fr.coulisses.kinds.communicationplan.Plans.of;
import static fr.coulisses.kinds.communicationplan.Plans.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class ActionsCanBeSteeredTest {

    private final ActionsCanBeSteered check = new ActionsCanBeSteered();

    @Test
    void acceptsAnActionThatSaysAllEvenThatItCostsNothing() {
        assertThat(said(check, of(WHOLE))).isEmpty();
        assertThat(said(check, of(WHOLE.replace("'cost': 100", "'cost': 0")))).isEmpty();
    }

    @Test
    void warnsOfEachThatIsMissing() {
        assertThat(findings(check, of("'title': 'Affiche'")))
                .extracting(Finding::severity)
                .containsOnly(Severity.WARNING);
        assertThat(said(check, of("'title': 'Affiche'")))
                .containsExactly(
                        "R-C4.2-04.start actions/a/start",
                        "R-C4.2-04.cost actions/a/cost",
                        "R-C4.2-04.responsible actions/a/responsible",
                        "R-C4.2-04.indicator actions/a/indicator");
    }
}
