package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThePlotCanBeReadTest {

    private static String things(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "{'id': 'i%d', 'label': 'Micro %d'}".formatted(i, i))
                .collect(Collectors.joining(", ", "{'items': [", "]}"));
    }

    @Test
    void acceptsThreeHundred() {
        assertThat(Riders.found(new ThePlotCanBeRead(), things(300))).isEmpty();
    }

    @Test
    void namesTheFirstThatIsTooMany() {
        StageRider rider = Riders.of(things(301));
        assertThat(Riders.findings(new ThePlotCanBeRead(), rider))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("items/i301");
                    assertThat(finding.arguments()).containsExactly("301", "300", "Micro 301");
                });
    }
}
