package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesComeFromThePlotTest {

    private final LinesComeFromThePlot check = new LinesComeFromThePlot();

    @Test
    void acceptsLinesWithTheirSource() {
        assertThat(Riders.found(check, """
            {'items': [{'id': 'i', 'inputs': [{'id': 'n'}]}], 'channels': [{'id': 'a', 'item': 'i', 'input': 'n'}], 'mixes': [{'id': 'm', 'item': 'i'}]}\
            """)).isEmpty();
    }

    @Test
    void acceptsLinesByHand() {
        assertThat(Riders.found(check, """
            {'channels': [{'id': 'a'}], 'mixes': [{'id': 'm'}]}\
            """)).isEmpty();
    }

    @Test
    void marksWhatLostItsSource() {
        assertThat(Riders.found(check, """
            {'items': [{'id': 'i'}], 'channels': [{'id': 'a', 'number': 1, 'item': 'i', 'input': 'n'}], 'mixes': [{'id': 'm', 'number': 1, 'item': 'j'}]}\
            """)).containsExactly("channels/a" + " adrift", "mixes/m" + " adriftMix");
    }
}
