package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThingsStandOnTheStageTest {

    private final ThingsStandOnTheStage check = new ThingsStandOnTheStage();

    @Test
    void acceptsTheEdges() {
        assertThat(Riders.found(check, """
            {'space': {'width': 8, 'depth': 6}, 'items': [{'id': 'i', 'label': 'A', 'x': 0, 'y': 6},
             {'id': 'j', 'label': 'B', 'x': 8, 'y': 0}]}\
            """)).isEmpty();
    }

    @Test
    void namesWhatIsBeyond() {
        assertThat(Riders.found(check, """
            {'space': {'width': 8, 'depth': 6}, 'items': [{'id': 'i', 'label': 'A', 'x': 8.01, 'y': 1},
             {'id': 'j', 'label': 'B', 'x': 1, 'y': -0.01},
             {'id': 'k', 'label': 'C'}]}\
            """))
                .containsExactly("items/i/x outside", "items/j/y outside", "items/k/x outside");
    }

    @Test
    void takesTheUsualStageWhileNoneIsWritten() {
        assertThat(Riders.found(check, """
            {'items': [{'id': 'i', 'label': 'A', 'x': 8, 'y': 6}]}\
            """)).isEmpty();
    }
}
