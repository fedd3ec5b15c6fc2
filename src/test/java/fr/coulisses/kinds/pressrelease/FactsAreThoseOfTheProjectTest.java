package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class FactsAreThoseOfTheProjectTest {

    private static final String FACTS =
            "\"facts\": {\"startsOn\": \"2027-04-23\", \"endsOn\": \"2027-04-24\", \"territory\": \"Rivemont\", \"venue\": \"Halle du canal\", \"capacity\": 280}";

    private final FactsAreThoseOfTheProject check = new FactsAreThoseOfTheProject();

    @Test
    void acceptsWhatIsLikeTheProject() {
        assertThat(Releases.found(check, release("""
                "lead": "Les 23 et 24 avril 2027, à la halle.", "practical": {"venue": "La halle du canal"}"""))).isEmpty();
    }

    @Test
    void refusesAProjectWithoutDatesOrPlace() {
        assertThat(Releases.found(check, "{}")).containsExactly("facts/startsOn dates", "practical/venue place");
    }

    @Test
    void refusesAVenueThatIsNotThatOfTheContracts() {
        assertThat(Releases.found(check, release("\"practical\": {\"venue\": \"Salle des fêtes\"}")))
                .containsExactly("practical/venue venue");
    }

    @Test
    void warnsOfADayOutsideTheEventInWhatIsReadFirst() {
        assertThat(Releases.findings(check, release("\"lead\": \"Le 25 avril.\", \"agendaText\": \"22/04/2027\"")))
                .extracting(
                        Finding::place,
                        Finding::severity,
                        finding -> finding.arguments().getFirst())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("lead", Severity.WARNING, "25/04/2027"),
                        org.assertj.core.groups.Tuple.tuple("agendaText", Severity.WARNING, "22/04/2027"));
        assertThat(Releases.found(check, release("\"body\": \"Les billets se vendent dès le 1er mars.\"")))
                .isEmpty();
    }

    @Test
    void saysWhatWasSentAndWhatHoldsNow() {
        assertThat(Releases.findings(check, release(sent("s", "Radio Rives", "2027-03-01", "300"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                    assertThat(finding.place()).isEqualTo("sendings/s");
                    assertThat(finding.arguments())
                            .containsExactly("label:announcing.fact.CAPACITY", "300", "280", "Radio Rives");
                });
    }

    private static String sent(String id, String media, String on, String capacity) {
        return "\"sendings\": [{\"id\": \"%s\", \"media\": \"%s\", \"on\": \"%s\", \"told\": [{\"id\": \"t\", \"fact\": \"CAPACITY\", \"value\": \"%s\"}]}]"
                .formatted(id, media, on, capacity);
    }

    private static String release(String content) {
        return "{" + content + ", " + FACTS + "}";
    }
}
