package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChannelsFitTheConsoleTest {

    private final ChannelsFitTheConsole check = new ChannelsFitTheConsole();

    @Test
    void acceptsTheLastChannelOfTheConsole() {
        assertThat(Riders.found(check, """
            {'sound': {'channels': 16}, 'channels': [{'id': 'a', 'number': 16}]}\
            """)).isEmpty();
    }

    @Test
    void refusesTheNext() {
        assertThat(Riders.found(check, """
            {'sound': {'channels': 16}, 'channels': [{'id': 'a', 'number': 17}]}\
            """)).containsExactly("channels/a/number" + " capacity");
    }

    @Test
    void saysNothingWhileTheConsoleIsUnknown() {
        assertThat(Riders.found(check, """
            {'channels': [{'id': 'a', 'number': 999}]}\
            """)).isEmpty();
    }
}
