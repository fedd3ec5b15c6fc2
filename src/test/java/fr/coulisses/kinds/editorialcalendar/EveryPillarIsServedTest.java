package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EveryPillarIsServedTest {

    @Test
    void acceptsOnePostForEach() {
        assertThat(Calendars.found(new EveryPillarIsServed(), posts("PLANNED"))).isEmpty();
    }

    @Test
    void advisesThoseThatAreMissing() {
        assertThat(Calendars.findings(new EveryPillarIsServed(), "{}"))
                .hasSize(Pillar.values().length)
                .extracting(finding -> finding.arguments().getFirst())
                .startsWith("label:editorialcalendar.pillar.BACKSTAGE");
        assertThat(Calendars.findings(new EveryPillarIsServed(), posts("CANCELLED")))
                .hasSize(Pillar.values().length);
    }

    private static String posts(String status) {
        return Arrays.stream(Pillar.values())
                .map(pillar -> """
                        {"id": "%1$s", "pillar": "%1$s", "status": "%2$s"}""".formatted(pillar, status))
                .collect(Collectors.joining(", ", "{\"posts\": [", "]}"));
    }
}
