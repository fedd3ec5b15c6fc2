package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.project.Logos;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PressReleaseDocumentTest {

    private static final Wording WORDING =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Nuits de la halle"));

    private final PressReleaseDocument document = new PressReleaseDocument(Releases.sample(), WORDING);

    @Test
    void hasItsElementsInTheOrderOfTheTrade() {
        assertThat(HtmlWriter.article(document.document()))
                .containsSubsequence(
                        "COMMUNIQUÉ DE PRESSE",
                        "Rivemont, le 12 mars 2027",
                        "Sous embargo jusqu’au 15 mars 2027 à 18\u00a0h",
                        "deux soirées à pied",
                        "Orso et Les Lueurs jouent",
                        "L’association Horizon Culture",
                        "Quatre groupes",
                        "déclare Inès Morel, présidente",
                        "21\u00a0h\u00a045",
                        "Informations pratiques",
                        "16,00\u00a0€",
                        "réunit des étudiants",
                        "01 99 00 11 00",
                        "© Yann Peltier",
                        "# # #",
                        "Avec le soutien de la Ville de Rivemont");
    }

    @Test
    void asksForTheLogoUntilItLiesThere() {
        String release = """
                {"mentions": [{"id": "m", "grant": "g", "words": "Merci à la ville", "logo": true}],
                 "funders": [{"id": "g", "name": "Ville", "logo": "%s"}]}""";
        assertThat(HtmlWriter.article(new PressReleaseDocument(Releases.of(release.formatted("")), WORDING).document()))
                .contains("Merci à la ville (logo)")
                .doesNotContain("<img");
        assertThat(HtmlWriter.article(
                        new PressReleaseDocument(Releases.of(release.formatted(Logos.drawn())), WORDING).document()))
                .contains("alt=\"Ville\"")
                .doesNotContain("(logo)");
    }

    @Test
    void givesAnEditorialLineItsOwnTitleAndLead() {
        assertThat(HtmlWriter.article(document.to(MediaType.REGIONAL)))
                .contains("La halle rouvre pour deux nuits", "Une répétition ouverte", "Quatre groupes")
                .doesNotContain("deux soirées à pied");
        assertThat(HtmlWriter.article(document.to(MediaType.STUDENT))).contains("Aucun angle");
    }

    @Test
    void saysOnThePageWhatThePressWasToldOtherwise() {
        assertThat(new FactTables(Releases.sample(), WORDING)
                        .blocks().stream().map(HtmlWriter::html).toList().toString())
                .contains("envoyez un rectificatif")
                .containsSubsequence("Jauge", "300", "280", "Radio Rives");
    }
}
