package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChannelsAreUniqueTest {

    private final ChannelsAreUnique check = new ChannelsAreUnique();

    @Test
    void acceptsDifferentNumbers() {
        assertThat(Riders.found(check, """
            {'channels': [{'id': 'a', 'number': 1}, {'id': 'b', 'number': 2}]}\
            """)).isEmpty();
    }

    @Test
    void refusesTheSameTwice() {
        assertThat(Riders.found(check, """
            {'channels': [{'id': 'a', 'number': 7},
             {'id': 'b', 'number': 8},
             {'id': 'c', 'number': 7}]}\
            """)).containsExactly("channels/c/number twice");
    }

    @Test
    void refusesNoneAndNought() {
        assertThat(Riders.found(check, """
            {'channels': [{'id': 'a'}, {'id': 'b', 'number': 0}]}\
            """))
                .containsExactly("channels/a/number numberless", "channels/b/number numberless");
    }
}
