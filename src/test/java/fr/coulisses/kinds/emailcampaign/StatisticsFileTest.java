package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.shared.Refusal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsFileTest {

    @Test
    void readsColumnsInFrench() {
        assertThat(read("Objet;Envoyés;Livrés;Ouvertures;Ouvertures uniques;Clics;Désinscrits;Plaintes;Rebonds\n"
                        + "Billets;418;409;300;172;41;3;0;9\n"))
                .isEqualTo(new Statistics(418, 409, 172, 41, 3, 0, 9, null, null));
    }

    @Test
    void readsColumnsInEnglish() {
        assertThat(read("Title,Total Sent,Delivered,Unique Opens,Unique Clicks,Unsubscribes,Bounces\nx,10,9,5,2,1,1\n"))
                .isEqualTo(new Statistics(10, 9, 5, 2, 1, null, 1, null, null));
    }

    @Test
    void readsANameAndAFigureOnEachLine() {
        assertThat(read("Mesure;Nombre\nEnvoyés;1 200\nOuvreurs;480\n"))
                .isEqualTo(new Statistics(1200, null, 480, null, null, null, null, null, null));
    }

    @Test
    void takesTheCampaignOfTheSameSubject() {
        assertThat(read("Objet;Envoyés;Livrés\nAutre;1;1\nbillets ouverts;10;9\n")
                        .sent())
                .isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "'a;b\n1;2\n', emailcampaign.refused.columns",
        "'Envoyés;Livrés\n', emailcampaign.refused.empty",
        "'Envoyés;Livrés\n10;douze\n', emailcampaign.refused.number",
        "'Envoyés;Livrés\n10;-1\n', emailcampaign.refused.number",
        "'Envoyés;Livrés\n10;9,5\n', emailcampaign.refused.number",
        "'Objet;Envoyés;Livrés\nUn;1;1\nDeux;2;2\n', emailcampaign.refused.several"
    })
    void refusesWithASentence(String file, String sentence) {
        assertThatThrownBy(() -> read(file.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo(sentence));
    }

    private static Statistics read(String text) {
        return StatisticsFile.read("stats.csv", text.getBytes(StandardCharsets.UTF_8), "Billets ouverts");
    }
}
