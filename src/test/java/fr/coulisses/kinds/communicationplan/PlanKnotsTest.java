package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An action of communication rests on whom it tells, what it serves and what pays for it.
class PlanKnotsTest {

    private static final String AROUND =
            "'goals': [{'id': 'g', 'objectives': ['o1', 'o2']}], 'targets': [{'id': 't', 'segment': 's'}, {'id': 'u'}]";

    @Test
    void citesAudiencesObjectivesAndTheLine() {
        assertThat(new PlanKnots(plan("{" + AROUND + ", 'actions': [{'id': 'a', 'title': 'Affiche', 'goal': 'g',"
                                + " 'targets': ['t', 'u', 'gone'], 'line': 'l'}]}"))
                        .all())
                .containsExactly(
                        new Knot("a", KnotType.COMMUNICATION, "actions/a", "Affiche", List.of("s", "o1", "o2", "l")));
    }

    @Test
    void leavesOutWhatWasCancelledAndWhatIsNotSaidYet() {
        assertThat(new PlanKnots(plan("{" + AROUND + ", 'actions': [{'id': 'a', 'status': 'CANCELLED'}, {'id': 'b'}]}"))
                        .all())
                .singleElement()
                .satisfies(knot -> {
                    assertThat(knot.id()).isEqualTo("b");
                    assertThat(knot.cites()).isEmpty();
                });
    }
}
