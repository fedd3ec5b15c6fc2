package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    @Test
    void isNotNeededWhileEverythingIsAsItWasSent() {
        assertThat(needed(sent("a", "Radio", "2027-03-01", "9 h", "280"))).isEmpty();
    }

    @Test
    void goesToAllWhoWereToldTheSameOnce() {
        assertThat(needed(
                        sent("a", "Radio", "2027-03-01", "9 h", "300"), sent("b", "Journal", "2027-03-02", "", "300")))
                .singleElement()
                .satisfies(correction -> {
                    assertThat(correction.sending()).isEqualTo("a");
                    assertThat(correction.told()).isEqualTo("300");
                    assertThat(correction.now()).isEqualTo("280");
                    assertThat(correction.names()).isEqualTo("Radio, Journal");
                });
    }

    @Test
    void endsTheMatterForWhoGotIt() {
        assertThat(needed(
                        sent("a", "Radio", "2027-03-01", "9 h", "300"),
                        sent("b", "Journal", "2027-03-01", "9 h", "300"),
                        sent("c", "RADIO", "2027-03-01", "9 h 01", "280")))
                .extracting(Correction::names)
                .containsExactly("Journal");
    }

    @Test
    void doesNotEndItWhenItLeftBeforeWhatItCorrects() {
        assertThat(needed(sent("a", "Radio", "2027-03-02", "", "300"), sent("b", "Radio", "2027-03-01", "", "280")))
                .hasSize(1);
    }

    @Test
    void countsNothingThatWasNotSentOrNotTold() {
        assertThat(
                        needed(
                                "{\"id\": \"a\", \"media\": \"Radio\", \"told\": [{\"id\": \"t\", \"fact\": \"CAPACITY\", \"value\": \"300\"}]}"))
                .isEmpty();
        assertThat(needed(sent("a", "Radio", "2027-03-01", "", ""))).isEmpty();
    }

    @Test
    void leavesWhatWasSentAlone() {
        PressRelease release = Releases.of(json(sent("a", "Radio", "2027-03-01", "", "300")));
        Correction.of(release);
        assertThat(release.sendings().getFirst().told().getFirst().value()).isEqualTo("300");
    }

    private static List<Correction> needed(String... sendings) {
        return Correction.of(Releases.of(json(sendings)));
    }

    private static String json(String... sendings) {
        return Stream.of(sendings)
                .collect(Collectors.joining(", ", "{\"facts\": {\"capacity\": 280}, \"sendings\": [", "]}"));
    }

    private static String sent(String id, String media, String on, String at, String capacity) {
        return "{\"id\": \"%s\", \"media\": \"%s\", \"on\": \"%s\", \"at\": \"%s\", \"told\": [{\"id\": \"%s-t\", \"fact\": \"CAPACITY\", \"value\": \"%s\"}]}"
                .formatted(id, media, on, at, id, capacity);
    }
}
