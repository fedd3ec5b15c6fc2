package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThePowerCarriesThePlotTest {

    private final ThePowerCarriesThePlot check = new ThePowerCarriesThePlot();

    @Test
    void acceptsExactlyWhatIsNeeded() {
        assertThat(Riders.found(check, """
            {'power': {'kva': 1.5}, 'items': [{'id': 'i', 'watts': 1000}, {'id': 'j', 'watts': 500}]}\
            """)).isEmpty();
    }

    @Test
    void refusesAWattLess() {
        assertThat(Riders.found(check, """
            {'power': {'kva': 1.499}, 'items': [{'id': 'i', 'watts': 1000}, {'id': 'j', 'watts': 500}]}\
            """)).containsExactly("power/kva" + " plot");
    }

    @Test
    void saysNothingWhileNothingIsAskedFor() {
        assertThat(Riders.found(check, """
            {'items': [{'id': 'i', 'watts': 1000}]}\
            """)).isEmpty();
    }
}
