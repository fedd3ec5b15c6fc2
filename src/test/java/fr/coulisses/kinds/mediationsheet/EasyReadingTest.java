package fr.coulisses.kinds.mediationsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EasyReadingTest {

    private final EasyReading reading = new EasyReading(5);

    @Test
    void findsNothingInAnEasyText() {
        assertThat(said("Vous venez à l’atelier.\nC’est gratuit.")).isEmpty();
        assertThat(said(" \n")).isEmpty();
    }

    @Test
    void countsTheWordsOfASentence() {
        assertThat(said("Un deux trois quatre cinq.")).isEmpty();
        assertThat(said("Oui. Un deux trois quatre cinq six."))
                .containsExactly("2 LONG_SENTENCE Un deux trois quatre cinq six. 6");
    }

    @Test
    void takesALineForASentence() {
        assertThat(said("Un deux trois\nquatre cinq six")).isEmpty();
    }

    @Test
    void countsAnElidedWordAndAHyphenatedOneAsPeopleDo() {
        assertThat(said("L’atelier-jeu d’hiver.")).isEmpty();
        assertThat(said("Rendez-vous ici, s’il pleut beaucoup."))
                .containsExactly("1 LONG_SENTENCE Rendez-vous ici, s’il pleut beaucoup. 6");
    }

    @Test
    void findsHardWordsInTheSingularAndInThePlural() {
        assertThat(said("Des dispositifs.")).containsExactly("1 HARD_WORD dispositif aide, outil");
        assertThat(said("Une Démarche.")).containsExactly("1 HARD_WORD démarche façon de faire");
        assertThat(said("Indispositif.")).isEmpty();
    }

    @Test
    void findsInitialsButNoShoutedSentence() {
        assertThat(said("Avec la DRAC.")).containsExactly("1 INITIALS DRAC ");
        assertThat(said("ENTREZ ICI.")).isEmpty();
    }

    @Test
    void showsTheBeginningOfAVeryLongSentence() {
        String place = reading.read("mot ".repeat(200)).getFirst().place();
        assertThat(place).endsWith("mot…").hasSizeLessThan(65);
    }

    private List<String> said(String text) {
        return reading.read(text).stream()
                .map(advice ->
                        advice.sentence() + " " + advice.trouble() + " " + advice.place() + " " + advice.instead())
                .toList();
    }
}
