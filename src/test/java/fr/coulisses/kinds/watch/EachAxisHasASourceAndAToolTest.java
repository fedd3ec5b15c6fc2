package fr.coulisses.kinds.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EachAxisHasASourceAndAToolTest {

    private static final String FIVE =
            "[\"ARTISTIC\", \"TECHNOLOGICAL\", \"REGULATORY\", \"COMPETITIVE\", \"ECONOMIC\"]";

    private final EachAxisHasASourceAndATool check = new EachAxisHasASourceAndATool();

    @Test
    void acceptsOneSourceAndOneToolForAll() {
        assertThat(Watches.found(check, with("Le Ponton", "\"RSS_FEED\"", ""))).isEmpty();
    }

    @Test
    void doesNotCountASourceWithoutANameOrAToolWithoutAType() {
        assertThat(Watches.found(check, with(" ", "null", ""))).hasSize(10);
    }

    @Test
    void asksTheSameOfAFreeAxisThatHasAQuestion() {
        assertThat(Watches.found(
                        check,
                        with(
                                "Le Ponton",
                                "\"ALERT\"",
                                ", \"questions\": [{\"id\": \"q\", \"axis\": \"TERRITORY\", \"question\": \"Où ?\"}]")))
                .containsExactly("sources [label:watch.axis.TERRITORY]", "tools [label:watch.axis.TERRITORY]");
    }

    private static String with(String source, String tool, String more) {
        return """
                {"sources": [{"id": "s", "name": "%s", "axes": %s}],
                 "tools": [{"id": "t", "type": %s, "axes": %s}]%s}""".formatted(source, FIVE, tool, FIVE, more);
    }
}
