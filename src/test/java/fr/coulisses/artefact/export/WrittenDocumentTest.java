package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.project.Logos;
import fr.coulisses.shared.Money;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDocumentTest {

    private static final int BAR = 0x6b4a9e;
    private static final Bars BARS = new Bars(
            "Produits par source",
            List.of(
                    new Bars.Bar("Subventions", Money.of("12500"), "12 500,00 €"),
                    new Bars.Bar("Billetterie", Money.of("5220"), "5 220,00 €")));

    @Test
    void showsTheChartInThePdf() throws IOException {
        try (PDDocument pdf = pdf(List.of(new Block.Chart(BARS, table("Montants"))))) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 50);
            int bars = 0;
            for (int x = 0; x < page.getWidth(); x++) {
                for (int y = 0; y < page.getHeight(); y++) {
                    bars += (page.getRGB(x, y) & 0xffffff) == BAR ? 1 : 0;
                }
            }
            assertThat(bars).as("pixels of the bars").isGreaterThan(1000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Salaires & cachets <bruts> \"1/2\"", "l’œuvre – 1 234,50 €", "ligne\u0001cachée"})
    void writesWhatPeopleTypeAsText(String typed) throws IOException {
        String html = HtmlWriter.article(document(List.of(new Block.Paragraph(typed))));
        assertThat(html).doesNotContain("<bruts>").doesNotContain("\u0001");
        try (PDDocument pdf = pdf(List.of(new Block.Paragraph(typed)))) {
            assertThat(text(pdf)).contains(typed.replace("\u0001", ""));
        }
    }

    @Test
    void showsLogosInEveryFormatWithTheNamesOfTheirOwners() throws IOException {
        Block.Logo logo = new Block.Logo("Ville de Rivemont", Logos.drawn());
        Document document = document(List.of(new Block.Logos(List.of(logo, logo))));
        assertThat(HtmlWriter.article(document))
                .containsOnlyOnce("<div class=\"logos\">")
                .contains("alt=\"Ville de Rivemont\"");
        byte[] pdf = PdfWriter.write(document);
        assertThat(PdfUa.violations(pdf)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        DocxWriter.write(document, docx);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()))) {
            assertThat(read.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getEmbeddedPictures().stream()))
                    .hasSize(2)
                    .allMatch(picture -> picture.getWidth() > 20);
        }
    }

    @Test
    void keepsThePartsAndLinesOfAText() {
        assertThat(HtmlWriter.article(document(List.of(new Block.Paragraph("Un.\nDeux.\n\n\nTrois.")))))
                .contains("<p>Un.<br/>Deux.</p><p>Trois.</p>");
    }

    @Test
    void keepsTheLinesOfACell() {
        assertThat(HtmlWriter.html(new Block.Table(
                        "Publics",
                        List.of(Block.Column.text("Public", 1)),
                        List.of(Block.Row.of("Lycéens\nHabitants")))))
                .contains(">Lycéens<br/>Habitants<");
    }

    @Test
    void repeatsTheMentionAndTheHeadOfATableOnEveryPage() throws IOException {
        try (PDDocument pdf = pdf(List.of(table("Charges", 120)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf))
                        .contains("Projet pédagogique fictif", "Libellé", page + " / " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void canBeReadAloudAndPrintedAnywhere() throws IOException {
        try (PDDocument pdf = pdf(
                List.of(new Block.Heading(1, "Charges"), table("Charges"), new Block.Chart(BARS, table("Montants"))))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Budget prévisionnel");
            assertThat(fonts(pdf)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("Roboto");
            });
        }
    }

    @Test
    void endsNoLineAfterAnApostropheNorBeforeAMark() throws IOException {
        String sentence = "Fin d’avril, l’hébergement n’est qu’à l’hôtel ; c’est « complet » : 100 % à l’ouverture ! ";
        try (PDDocument pdf = pdf(List.of(new Block.Paragraph(sentence.repeat(40))))) {
            assertThat(text(pdf).lines())
                    .filteredOn(line -> line.length() > 1)
                    .noneMatch(line -> line.strip().endsWith("’"))
                    .noneMatch(line -> line.strip().endsWith("«"))
                    .noneMatch(line -> line.matches("[;:!?»%].*"));
        }
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static PDDocument pdf(List<Block> blocks) throws IOException {
        return Loader.loadPDF(PdfWriter.write(document(blocks)));
    }

    private static Document document(List<Block> blocks) {
        return new Document(
                "Budget prévisionnel", "Nuits de la halle", Locale.FRENCH, "Projet pédagogique fictif", blocks);
    }

    private static Block.Table table(String caption) {
        return table(caption, 3);
    }

    private static Block.Table table(String caption, int rows) {
        return new Block.Table(
                caption,
                List.of(Block.Column.text("Libellé", 3), Block.Column.number("Montant", 1)),
                java.util.stream.IntStream.range(0, rows)
                        .mapToObj(row -> Block.Row.of("Ligne " + row, row + ",00 €"))
                        .toList());
    }
}
