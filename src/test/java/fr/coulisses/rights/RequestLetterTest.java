package fr.coulisses.rights;

import static fr.coulisses.rights.TestWork.work;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.DocumentFile;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The letter says what the model of the handbook says, with what is known.
class RequestLetterTest {

    private static final Labels LABELS = new Labels();

    @Test
    void asksForEveryUseOnTheTermsOfTheProject() {
        String letter = html(asked(), Locale.FRENCH);
        assertThat(letter)
                .contains("Horizon Culture")
                .contains("Éditions Lune d’eau")
                .contains("Rivemont, le 05/11/2026")
                .contains("du 23/04/2027 au 24/04/2027 à Rivemont")
                .contains("traduire, adapter et reproduire sur papier l’œuvre suivante")
                .contains("Barcarolle")
                .contains("Manon Teissier")
                .contains("276 personnes")
                .contains("16,00")
                .contains("000 exemplaires")
                .contains("si possible avant le 29/01/2027")
                .contains("salutations distinguées")
                .contains("Inès Morel, présidente");
    }

    @Test
    void saysOnEveryPageThatAFictitiousProjectIsOne() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(DocumentFile.write(document(asked(), Locale.FRENCH), FileKind.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Projet pédagogique fictif");
            assertThat(pdf.getNumberOfPages()).isOne();
        }
        byte[] docx = DocumentFile.write(document(asked(), Locale.FRENCH), FileKind.DOCX);
        try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertThat(words.getText()).contains("Projet pédagogique fictif").contains("Manon Teissier");
        }
    }

    @Test
    void leavesTheDayOpenUntilItIsSent() {
        assertThat(html(asked().in(State.HOLDER_IDENTIFIED), Locale.FRENCH)).contains("Rivemont, le …");
    }

    @Test
    void canBeWrittenWhileLittleIsKnown() {
        Document letter = new RequestLetter(
                        work(Repertoire.TEXT).entry(),
                        new Wording(LABELS, Locale.ENGLISH, ProjectSheet.titled("Nuits de la halle")))
                .document();
        assertThat(HtmlWriter.article(letter))
                .contains("presented on a day to be confirmed in a place to be confirmed")
                .contains("we would like to use the following work");
    }

    private static TestWork asked() {
        return work(Repertoire.MUSIC, Use.TRANSLATION, Use.ADAPTATION, Use.PRINT)
                .author("Manon Teissier", 0)
                .in(State.REQUESTED)
                .with("""
                        {'publisher': 'Éditions Lune d’eau', 'publishedIn': 2024,
                         'usage': {'support': 'Programme', 'printRun': 3000, 'audience': 276, 'ticketPrice': 16.00, 'share': 100},
                         'holders': [{'id': 'h1', 'name': 'Agathe Morvan', 'address': 'droits@lunedeau.example'}],
                         'request': {'society': 'DIRECT', 'organisation': 'Éditions Lune d’eau',
                          'requestedOn': '2026-11-05', 'answerBy': '2027-01-29'}}""");
    }

    private static String html(TestWork work, Locale language) {
        return HtmlWriter.article(document(work, language));
    }

    private static Document document(TestWork work, Locale language) {
        ObjectNode sheet = JsonMapper.shared().valueToTree(ProjectSheet.titled("Les Nuits du Canal"));
        sheet.put("startsOn", "2027-04-23").put("endsOn", "2027-04-24").put("territory", "Rivemont");
        ((ObjectNode) sheet.get("organisation"))
                .put("name", "Horizon Culture")
                .put("address", "12, quai du Canal, Rivemont")
                .put("representative", "Inès Morel, présidente");
        return new RequestLetter(
                        work.entry(),
                        new Wording(LABELS, language, JsonMapper.shared().treeToValue(sheet, ProjectSheet.class)))
                .document();
    }
}
