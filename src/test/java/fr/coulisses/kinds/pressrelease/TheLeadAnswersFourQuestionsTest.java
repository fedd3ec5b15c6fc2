package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheLeadAnswersFourQuestionsTest {

    private static final String FACTS =
            "\"facts\": {\"title\": \"Nuits\", \"organisation\": \"Horizon\", \"territory\": \"Rivemont\", \"startsOn\": \"2027-04-23\"}";

    private final TheLeadAnswersFourQuestions check = new TheLeadAnswersFourQuestions();

    @Test
    void acceptsALeadThatAnswersAll() {
        assertThat(Releases.found(
                        check, "{\"lead\": \"Horizon donne les Nuits à Rivemont le 23 avril 2027.\", " + FACTS + "}"))
                .isEmpty();
    }

    @Test
    void warnsOfEachQuestionThatALeadLeavesOpen() {
        assertThat(Releases.findings(check, "{\"lead\": \"Horizon donne les Nuits.\", " + FACTS + "}"))
                .extracting(finding -> finding.arguments().getFirst())
                .containsExactly("label:pressrelease.question.WHEN", "label:pressrelease.question.WHERE");
    }

    @Test
    void readsTheLeadOfAnAngleTooAndAsksNothingOfWhatIsNotWritten() {
        assertThat(Releases.findings(
                        check,
                        "{\"angles\": [{\"id\": \"a\", \"lead\": \"Bientôt.\"}, {\"id\": \"b\"}], " + FACTS + "}"))
                .hasSize(4)
                .allMatch(finding -> finding.place().equals("angles/a/lead"));
    }
}
