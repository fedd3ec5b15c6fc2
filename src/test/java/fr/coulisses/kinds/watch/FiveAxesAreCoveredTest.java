package fr.coulisses.kinds.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FiveAxesAreCoveredTest {

    private final FiveAxesAreCovered check = new FiveAxesAreCovered();

    @Test
    void acceptsAQuestionForEach() {
        assertThat(Watches.found(check, asking("Quoi ?"))).isEmpty();
    }

    @Test
    void namesTheAxesThatNobodyAsksAbout() {
        assertThat(Watches.found(check, """
                {"questions": [
                    {"id": "a", "axis": "ARTISTIC", "question": "Qui ?"},
                    {"id": "b", "axis": "TERRITORY", "question": "Où ?"}]}"""))
                .containsExactly(
                        "questions [label:watch.axis.TECHNOLOGICAL]",
                        "questions [label:watch.axis.REGULATORY]",
                        "questions [label:watch.axis.COMPETITIVE]",
                        "questions [label:watch.axis.ECONOMIC]");
    }

    @Test
    void doesNotCountAnEmptyQuestion() {
        assertThat(Watches.found(check, asking(" "))).hasSize(5);
    }

    static String asking(String question) {
        return Axis.asked().stream()
                .map(axis -> "{\"id\": \"%1$s\", \"axis\": \"%1$s\", \"question\": \"%2$s\"}".formatted(axis, question))
                .collect(Collectors.joining(",", "{\"questions\": [", "]}"));
    }
}
