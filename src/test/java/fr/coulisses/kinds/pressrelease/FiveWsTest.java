package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiveWsTest {

    private static final Facts FACTS = new Facts(
            "Nuits de la halle",
            "Horizon Culture",
            LocalDate.of(2027, 4, 23),
            LocalDate.of(2027, 4, 24),
            "Rivemont",
            "Halle du canal",
            "",
            300,
            List.of(),
            List.of());

    private final FiveWs questions = new FiveWs(
            List.of("Horizon Culture", "Orso"), List.of("Nuits de la halle", "festival"), List.of("Rivemont"), FACTS);

    @Test
    void acceptsALeadThatAnswersAll() {
        assertThat(questions.open("Les 23 et 24 avril, ORSO ouvre le festival de Rivemont."))
                .isEmpty();
    }

    @Test
    void saysWhichQuestionsStayOpen() {
        assertThat(questions.open("Un rendez-vous vous attend bientôt."))
                .containsExactly(
                        FiveWs.Question.WHO, FiveWs.Question.WHAT, FiveWs.Question.WHEN, FiveWs.Question.WHERE);
        assertThat(questions.open("Le 25 avril, Orso ouvre le festival de Rivemont."))
                .containsExactly(FiveWs.Question.WHEN);
    }

    @Test
    void findsWholeWordsOnly() {
        assertThat(questions.open("Le 23 avril, les Orsonnais ouvrent le festival de Rivemont."))
                .containsExactly(FiveWs.Question.WHO);
    }

    @Test
    void readsAHundredWordsAndNotOneMore() {
        String filler = "mot ".repeat(99);
        assertThat(questions.open(filler + "Rivemont")).doesNotContain(FiveWs.Question.WHERE);
        assertThat(questions.open(filler + "mot Rivemont")).contains(FiveWs.Question.WHERE);
    }

    @Test
    void takesAnyDayWhileTheEventHasNone() {
        FiveWs undated = new FiveWs(List.of(), List.of(), List.of(), Facts.NONE);
        assertThat(undated.open("Le 3 mai 2028.")).doesNotContain(FiveWs.Question.WHEN);
        assertThat(undated.open("Bientôt.")).contains(FiveWs.Question.WHEN);
    }
}
