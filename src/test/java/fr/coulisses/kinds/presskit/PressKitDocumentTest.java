package fr.coulisses.kinds.presskit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Photographs;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.artefact.export.Illustration;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.project.Logos;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.proofreading.PlacedText;
import fr.coulisses.shared.Labels;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressKitDocumentTest {

    private static final Wording WORDING =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Nuits de la halle"));

    @Test
    void hasItsPartsInTheOrderOfTheTrade() {
        assertThat(HtmlWriter.article(new PressKitDocument(Kits.sample(), WORDING).document()))
                .containsSubsequence(
                        "Nuits de la halle",
                        "Sommaire",
                        "qui n’ose pas entrer",
                        "Horizon Culture ouvre la halle",
                        "publics qui se croisent peu",
                        "21 h 45, Orso",
                        "formé par Nora Vasseur",
                        "rencontre chansignée",
                        "© Yann Peltier",
                        "Avec le soutien de la Ville",
                        "Association d’étudiants",
                        "16,00 €",
                        "presse@horizon.example",
                        "Horizon Culture, Rivemont");
    }

    @Test
    void showsTheLogosOfThoseWhoGaveMoney() {
        assertThat(HtmlWriter.article(new PressKitDocument(
                                Kits.of("{\"logos\": [{\"id\": \"g\", \"name\": \"Ville\", \"picture\": \""
                                        + Logos.drawn()
                                        + "\"}, {\"id\": \"h\", \"name\": \"Région\", \"picture\": \"rien\"}]}"),
                                WORDING)
                        .document()))
                .contains("alt=\"Ville\"")
                .doesNotContain("alt=\"Région\"");
    }

    /// As long as a kit is (handbook, C4.4), with a picture on its cover.
    @Test
    void hasACoverAndEightPagesAtLeast() throws IOException {
        Illustration drawn = new Illustration.Enclosed(300, 400, Photographs.file(300, 400, "jpeg"));
        Document kit = new PressKitDocument(Kits.of("""
                        {"photographs": [{"id": "p", "picture": "poster", "caption": "L’affiche – © Maud Ferrand"},
                         {"id": "q", "picture": "hall", "caption": "La halle – © Yann Peltier"}]}"""), WORDING).document();
        assertThat(kit.pictures()).containsExactlyInAnyOrder("poster", "hall");
        try (PDDocument pdf =
                Loader.loadPDF(PdfWriter.write(kit.illustrated(Map.of("poster", drawn, "hall", drawn))))) {
            assertThat(pdf.getNumberOfPages()).isBetween(8, 20);
            assertThat(text(pdf, 1)).contains("© Maud Ferrand").doesNotContain("© Yann Peltier");
            assertThat(text(pdf, 7)).contains("Visuels disponibles", "© Yann Peltier");
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(pdf);
    }

    @Test
    void takesTheOrganisationFromTheReleaseWhileNothingElseIsWritten() {
        assertThat(HtmlWriter.article(new PressKitDocument(Kits.of("""
                        {"announced": [{"id": "piece-1", "part": "ABOUT", "text": "Des étudiants en production"}]}"""), WORDING).document()))
                .contains("Des étudiants en production");
    }

    @Test
    void tellsALongTextOfTheReleaseByItsBeginning() {
        String body = "La halle rouvre. ".repeat(40).strip();
        Block.Fields taken = (Block.Fields) new PressKitDocument(Kits.of("""
                        {"announced": [{"id": "a", "part": "TITLE", "text": "Nuits"}, {"id": "b", "part": "BODY", "text": "%s"}]}""".formatted(body)), WORDING)
                .taken()
                .getFirst();
        assertThat(taken.fields().getFirst().value()).isEqualTo("Nuits");
        assertThat(taken.fields().getLast().value())
                .startsWith("La halle rouvre. La halle")
                .endsWith("…")
                .hasSizeLessThan(290);
    }

    @Test
    void isReadWithAPencilInItsOwnTextsOnly() {
        assertThat(Kits.of("""
                        {"editorial": "Un édito", "announced": [{"id": "piece-1", "part": "LEAD", "text": "Un chapô"}],
                         "biographies": [{"id": "b", "text": "Une vie"}]}""").written())
                .containsExactly(
                        new PlacedText("editorial", "Un édito"), new PlacedText("biographies/b/text", "Une vie"));
    }
}
