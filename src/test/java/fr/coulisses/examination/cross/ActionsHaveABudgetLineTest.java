package fr.coulisses.examination.cross;

import static fr.coulisses.artefact.thread.KnotType.ACTION;
import static fr.coulisses.artefact.thread.KnotType.BUDGET_LINE;
import static fr.coulisses.artefact.thread.KnotType.OBJECTIVE;
import static fr.coulisses.examination.cross.Dossiers.knot;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.thread.Knot;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionsHaveABudgetLineTest {

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

    private static List<String> found(Knot... knots) {
        return Dossiers.sentences(new ActionsHaveABudgetLine().examine(Dossiers.thread(knots)));
    }
}
