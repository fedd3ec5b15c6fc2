package fr.coulisses.artefact.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {

    @Test
    void marksTheWordsThatCameAndWent() {
        assertThat(marked("La jauge est de 300 places.", "La jauge est de 280 places assises."))
                .isEqualTo("La jauge est de [-300-][+280+] places[+ assises+].");
    }

    @Test
    void joinsChangesThatOnlyASpaceSeparates() {
        assertThat(marked(
                        "On compte sur le soutien de la commune et de la région.",
                        "On compte sur le soutien de la grande ville et de la région."))
                .isEqualTo("On compte sur le soutien de la [-commune-][+grande ville+] et de la région.");
    }

    @Test
    void saysAShortTextAnewAsAWhole() {
        assertThat(marked("12 000,00 €", "12 450,00 €")).isEqualTo("[-12 000,00 €-][+12 450,00 €+]");
        assertThat(marked("", "Un texte assez long pour être comparé")).startsWith("[+Un");
        assertThat(marked("Acquis", "")).isEqualTo("[-Acquis-]");
    }

    @Test
    void saysATextThatWasWrittenAnewAsAWhole() {
        assertThat(marked(
                        "Le territoire manque de salles pour les jeunes musiciens.",
                        "Nous voulons ouvrir la halle à tous les publics du canton."))
                .isEqualTo("[-Le territoire manque de salles pour les jeunes musiciens.-]"
                        + "[+Nous voulons ouvrir la halle à tous les publics du canton.+]");
    }

    @Test
    void seesALineBreakThatWasAdded() {
        String before = "Première partie du texte, deuxième partie du texte.";
        String after = "Première partie du texte,\n\ndeuxième partie du texte.";
        assertThat(Passages.between(before, after))
                .contains(new Passage(Change.REMOVED, " "), new Passage(Change.ADDED, "\n\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "un deux trois quatre cinq six, un deux trois cinq six sept",
        "a b c d e f g h i j, j i h g f e d c b a",
        "'l’œuvre – 1 234,50 €, prix d’ami ; rien d’autre', 'l’œuvre – 1 234,50 €, prix coûtant ; rien d’autre'",
        "x, y"
    })
    void losesNothingOfEitherText(String before, String after) {
        List<Passage> passages = Passages.between(before, after);
        assertThat(text(passages, Change.ADDED)).isEqualTo(before);
        assertThat(text(passages, Change.REMOVED)).isEqualTo(after);
    }

    @Test
    void doesNotLoseItselfInHugeTexts() {
        String before = "mot ".repeat(50_000);
        assertThat(Passages.between(before, before + "fin")).hasSize(2);
    }

    private static String text(List<Passage> passages, Change without) {
        return passages.stream()
                .filter(passage -> passage.change() != without)
                .map(Passage::text)
                .collect(Collectors.joining());
    }

    private static String marked(String before, String after) {
        return Passages.between(before, after).stream()
                .map(passage -> switch (passage.change()) {
                    case REMOVED -> "[-" + passage.text() + "-]";
                    case ADDED -> "[+" + passage.text() + "+]";
                    default -> passage.text();
                })
                .collect(Collectors.joining());
    }
}
