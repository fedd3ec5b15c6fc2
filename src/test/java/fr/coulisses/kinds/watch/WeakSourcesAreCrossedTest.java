package fr.coulisses.kinds.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeakSourcesAreCrossedTest {

    private final WeakSourcesAreCrossed check = new WeakSourcesAreCrossed();

    @Test
    void acceptsAWeakSourceThatIsCrossed() {
        assertThat(Watches.found(check, source(2, "b"))).isEmpty();
    }

    @Test
    void refusesOneThatIsCrossedWithItselfOrWithNothing() {
        assertThat(Watches.found(check, source(2, "a"))).containsExactly("sources/a/crossed [Forum, 2]");
        assertThat(Watches.found(check, source(1, "gone"))).containsExactly("sources/a/crossed [Forum, 1]");
    }

    @Test
    void asksNothingOfAMiddlingSource() {
        assertThat(Watches.found(check, source(3, "gone"))).isEmpty();
    }

    private static String source(int reliability, String crossed) {
        return """
                {"sources": [{"id": "a", "name": "Forum", "reliability": %d, "crossed": ["%s"]}, {"id": "b", "name": "CNM"}]}""".formatted(reliability, crossed);
    }
}
