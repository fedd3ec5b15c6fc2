package fr.coulisses.contracts.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.LibreOffice;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.DocxWriter;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.artefact.export.Letterhead;
import fr.coulisses.artefact.export.PdfUa;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.Print;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.Contracts;
import fr.coulisses.contracts.library.ClauseLibrary;
import fr.coulisses.project.LegalForm;
import fr.coulisses.project.Logos;
import fr.coulisses.project.Nature;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A contract as it is negotiated and signed, on paper and in a word processor.
class ContractDocumentTest {

    private static final Labels LABELS = new Labels();

    @Test
    void writesAmountsInFiguresAndInWords() {
        assertThat(html(Contracts.cession()))
                .contains("4\u202f200,00\u00a0€ hors taxes (quatre mille deux cents euros)")
                .contains("4\u202f431,00\u00a0€ (quatre mille quatre cent trente et un euros)")
                .contains("TVA au taux de 5,5\u00a0%, soit 231,00\u00a0€");
    }

    @Test
    void numbersItsArticlesAndTheirParagraphs() {
        assertThat(html(Contracts.cession()))
                .contains(">Préambule</h2>")
                .contains(">Article 1 – Objet</h2>")
                .contains(">1.1 Le Producteur cède")
                .contains(">Article 16 – Litiges et droit applicable</h2>");
    }

    @Test
    void saysWhenAndWhere() {
        assertThat(html(Contracts.cession()))
                .contains("le samedi 24 avril 2027 à 21\u00a0h\u00a030")
                .contains("une représentation")
                .contains("1\u00a0h\u00a015")
                .contains("Halle du canal, 1, place du Canal, Rivemont");
    }

    @Test
    void identifiesTheParties() {
        assertThat(html(Contracts.cession()))
                .contains("récépissé PLATESV-D-2024-009901 (catégorie 2)")
                .contains("Nadia Roche, en qualité de gérante")
                .contains("ci-après «\u00a0le Producteur\u00a0», d’une part,")
                .contains("ci-après «\u00a0l’Organisateur\u00a0», d’autre part.");
    }

    @Test
    void saysWhatIsStillToBeWritten() {
        Contract contract = Contracts.with(Contracts.cession(), "price/net", "null");
        assertThat(html(contract)).contains("[à compléter\u00a0: prix hors taxes]");
        assertThat(html(Contracts.with(contract, "parties/0/siret", "\"\"")))
                .contains("[à compléter\u00a0: numéro SIRET]");
    }

    @Test
    void alwaysSaysThatItIsAModel() {
        assertThat(document(Contracts.cession(), Nature.FICTITIOUS).mention())
                .isEqualTo("Projet pédagogique fictif – Modèle à faire relire par un juriste");
        assertThat(document(Contracts.cession(), Nature.REAL).mention())
                .isEqualTo("Modèle à faire relire par un juriste");
    }

    @Test
    void isInFrenchWhateverTheReaderSpeaks() {
        assertThat(document(Contracts.cession(), Nature.REAL).language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void saysWhoSigned() {
        Contract signed = Contracts.with(Contracts.cession(), "signatures", """
                [{"id": "g1", "party": "p1", "day": "2027-01-12", "place": "Port-Aubry", "name": "Nadia Roche",
                  "capacity": "gérante", "mode": "HANDWRITTEN"}]""");
        assertThat(html(signed)).contains("Signé à Port-Aubry, le 12 janvier 2027 (signature manuscrite)");
    }

    /// Every model, with nothing but its articles: what is missing is said, and nothing breaks.
    @ParameterizedTest
    @EnumSource(ContractType.class)
    void printsEveryModel(ContractType type) throws IOException {
        Contract contract = Contracts.with(Contracts.of("{\"type\": \"" + type + "\"}"), Contracts::standard);
        Document document = document(contract, Nature.FICTITIOUS);
        byte[] pdf = PdfWriter.write(document);
        assertThat(PdfUa.violations(pdf)).isEmpty();
        String title = ClauseLibrary.shipped().of(type).titles().getOrDefault(type, "?");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(words(new PDFTextStripper().getText(read))).contains(words(title), "signatures");
        }
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        DocxWriter.write(document, docx);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()));
                XWPFWordExtractor text = new XWPFWordExtractor(read)) {
            assertThat(words(text.getText())).contains(words(title), "horizonculture");
        }
    }

    /// Another word processor opens every model, and its PDF says word for word the same.
    @Test
    void isReadByAnotherWordProcessorWithoutLoss(@TempDir Path folder) throws IOException, InterruptedException {
        LibreOffice office = new LibreOffice(folder);
        List<Path> files = new ArrayList<>();
        for (ContractType type : ContractType.values()) {
            Contract contract = Contracts.with(Contracts.of("{\"type\": \"" + type + "\"}"), Contracts::standard);
            Path file = folder.resolve(type + ".docx");
            try (OutputStream out = Files.newOutputStream(file)) {
                DocxWriter.write(document(contract, Nature.FICTITIOUS), out);
            }
            files.add(file);
        }
        Path saved = office.converted(files, "pdf");
        for (Path file : files) {
            Path pdf = saved.resolve(file.getFileName().toString().replace(".docx", ".pdf"));
            try (PDDocument read = Loader.loadPDF(pdf.toFile());
                    XWPFDocument written = new XWPFDocument(Files.newInputStream(file))) {
                Map<String, Integer> expected = counted(bodyOf(written));
                Map<String, Integer> found = counted(new PDFTextStripper().getText(read));
                assertThat(expected).as(file.toString()).hasSizeGreaterThan(100);
                assertThat(expected.entrySet())
                        .as(file.toString())
                        .allSatisfy(word -> assertThat(found.getOrDefault(word.getKey(), 0))
                                .as(word.getKey())
                                .isGreaterThanOrEqualTo(word.getValue()));
            }
        }
    }

    private static String bodyOf(XWPFDocument document) {
        return Stream.concat(
                        document.getParagraphs().stream(),
                        document.getTables().stream()
                                .flatMap(table -> table.getRows().stream())
                                .flatMap(row -> row.getTableCells().stream())
                                .flatMap(cell -> cell.getParagraphs().stream()))
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Integer> counted(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toMap(Function.identity(), word -> 1, Integer::sum));
    }

    @Test
    void putsTheHeadOfTheOrganisationAboveTheTitle() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document(Contracts.cession(), Nature.REAL)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(pdf)).contains("Horizon Culture", "RNA W751234567", "1 / ");
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(pdf)).contains("Horizon Culture – Contrat de cession", "2 / ");
        }
    }

    @Test
    void putsTheLogoBesideTheHead() throws IOException {
        Document plain = document(Contracts.cession(), Nature.REAL);
        Document document = new Document(
                plain.title(),
                plain.subtitle(),
                plain.language(),
                plain.mention(),
                plain.blocks(),
                Print.USUAL,
                new Letterhead("Horizon Culture", List.of("Association"), Logos.drawn()));
        byte[] pdf = PdfWriter.write(document);
        assertThat(PdfUa.violations(pdf)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        DocxWriter.write(document, docx);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()))) {
            assertThat(read.getHeaderFooterPolicy().getFirstPageHeader().getAllPictures())
                    .hasSize(1);
        }
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replace("\u00a0", "");
    }

    private static String html(Contract contract) {
        return HtmlWriter.article(document(contract, Nature.FICTITIOUS)).replaceAll(" data-place=\"[^\"]*\"", "");
    }

    private static Document document(Contract contract, Nature nature) {
        ProjectSheet titled = ProjectSheet.titled("Les Nuits du Canal").withNature(nature);
        ProjectSheet project = new ProjectSheet(
                titled.title(),
                titled.nature(),
                titled.type(),
                titled.disciplines(),
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                titled.vatRegime(),
                new Organisation(
                        "Horizon Culture",
                        LegalForm.ASSOCIATION_1901,
                        "",
                        "W751234567",
                        "94.99Z",
                        "12, quai du Canal, Rivemont",
                        "Inès Morel, présidente"));
        return ContractDocument.of(contract, project, LABELS).document("projet du 30/11/2026");
    }
}
