package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThePlotIsDrawnTest {

    private final ThePlotIsDrawn check = new ThePlotIsDrawn();

    @Test
    void acceptsAPlotOnAStage() {
        assertThat(Riders.found(check, """
            {'space': {'width': 8, 'depth': 6}, 'items': [{'id': 'i', 'label': 'Batterie'}]}\
            """)).isEmpty();
    }

    @Test
    void refusesAnEmptyPlot() {
        assertThat(Riders.found(check, """
            {'space': {'width': 8, 'depth': 6}}\
            """)).containsExactly("items plot");
    }

    @Test
    void refusesAStageWithoutADepth() {
        assertThat(Riders.found(check, """
            {'space': {'width': 8}, 'items': [{'id': 'i', 'label': 'Batterie'}]}\
            """)).containsExactly("space/width" + " stage");
    }
}
