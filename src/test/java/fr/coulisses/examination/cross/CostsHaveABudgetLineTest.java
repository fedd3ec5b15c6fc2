package fr.coulisses.examination.cross;

import static fr.coulisses.artefact.thread.KnotType.ACTION;
import static fr.coulisses.artefact.thread.KnotType.BUDGET_LINE;
import static fr.coulisses.artefact.thread.KnotType.COST;
import static fr.coulisses.artefact.thread.KnotType.MEDIATION;
import static fr.coulisses.artefact.thread.KnotType.OBJECTIVE;
import static fr.coulisses.examination.cross.Dossiers.knot;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.thread.Knot;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostsHaveABudgetLineTest {

    @Test
    void acceptsALineOnEitherSide() {
        assertThat(found(knot(BUDGET_LINE, "line"), knot(ACTION, "cites", "line")))
                .isEmpty();
        assertThat(found(knot(BUDGET_LINE, "line", "cited"), knot(ACTION, "cited")))
                .isEmpty();
    }

    @Test
    void asksForALine() {
        assertThat(found(knot(OBJECTIVE, "aim"), knot(ACTION, "Visite", "aim")))
                .containsExactly("R-X-03.noLine Visite");
    }

    @Test
    void doesNotCountTheLineOfAnother() {
        assertThat(found(knot(BUDGET_LINE, "line"), knot(ACTION, "one", "line"), knot(ACTION, "other", "one")))
                .containsExactly("R-X-03.noLine other");
    }

    @Test
    void asksForTheLineOfWhatAMediationCosts() {
        assertThat(found(
                        knot(BUDGET_LINE, "line"),
                        knot(COST, "Interprète", "line"),
                        knot(MEDIATION, "m", "Interprète")))
                .isEmpty();
        assertThat(found(knot(BUDGET_LINE, "line"), knot(COST, "Argile"), knot(MEDIATION, "m", "Argile", "line")))
                .containsExactly("R-X-03.noLineOfCost Argile Livrable");
        assertThat(found(knot(COST, "Interprète", "gone"))).containsExactly("R-X-03.noLineOfCost Interprète Livrable");
    }

    @Test
    void asksNothingOfAMediationThatCostsNothing() {
        assertThat(found(knot(MEDIATION, "m"))).isEmpty();
    }

    private static List<String> found(Knot... knots) {
        return Dossiers.sentences(new CostsHaveABudgetLine().examine(Dossiers.thread(knots)));
    }
}
