package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/// A long document with contents and links, in every format that has them.
class LinkedDocumentTest {

    private static final Bars BARS =
            new Bars("Produits par source", List.of(new Bars.Bar("Subventions", Money.of("12500"), "12 500,00 €")));

    @Test
    void listsItsHeadingsWithTheNumbersOfTheirPages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document()))) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf)).containsPattern("Chapitre 1\\W+2").containsPattern("Chapitre 3\\W+4");
        }
    }

    @Test
    void hasABookmarkForEveryChapterAndItsSections() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document()))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(inner -> titles.add("> " + inner.getTitle()));
            }
            assertThat(titles)
                    .containsExactly(
                            "Chapitre 1", "> Section 1", "Chapitre 2", "> Section 2", "Chapitre 3", "> Section 3");
        }
    }

    @Test
    void linksFromItsTablesInsideThePdf() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document()))) {
            assertThat(pdf.getPage(1).getAnnotations()).isNotEmpty();
        }
    }

    @Test
    void passesVeraPdf() throws IOException {
        assertThat(PdfUa.violations(PdfWriter.write(document()))).isEmpty();
    }

    @Test
    void keepsItsOutlineTablesAndWordsInWord() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxWriter.write(document(), out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Chapitre 1", "Chapitre 2", "Chapitre 3");
            assertThat(word.getStyles()
                            .getStyle("Heading2")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal()
                            .intValue())
                    .isEqualTo(1);
            assertThat(word.getParagraphs())
                    .as("a chapter begins on a page of its own")
                    .filteredOn(XWPFParagraph::isPageBreak)
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Chapitre 1", "Chapitre 2", "Chapitre 3");
            assertThat(word.getTables().get(0).getRow(0).isRepeatHeader())
                    .as("labelled values have no heads")
                    .isFalse();
            assertThat(word.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getDocument().xmlText())
                    .contains("TOC \\o \"1-2\"", "w:anchor=\"a1\"", "w:name=\"a1\"", "descr=\"Produits par source\"");
            assertThat(word.getStyles().getStyle("Normal")).isNotNull();
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Dossier");
            assertThat(word.getAllPictures())
                    .as("one picture, however often it is shown")
                    .hasSize(1);
        }
    }

    private static Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Contents("Sommaire", 2));
        for (int i = 1; i <= 3; i++) {
            blocks.add(new Block.PageBreak());
            blocks.add(Block.Heading.anchored(1, "Chapitre " + i, "chapitre-" + i));
            blocks.add(new Block.Fields(List.of(new Block.Field("Étudiante", "Inès"))));
            blocks.add(Block.Heading.anchored(2, "Section " + i, "section-" + i));
            blocks.add(new Block.Paragraph("Un paragraphe.\nUne ligne."));
            blocks.add(new Block.Bullets(List.of("Un", "Deux")));
            blocks.add(new Block.Table(
                    "Preuves " + i,
                    List.of(Block.Column.text("Pièce", 3), Block.Column.number("Page", 1)),
                    List.of(
                            Block.Row.of("Chapitre trois", "3").linking(Map.of(0, "#chapitre-3")),
                            Block.Row.of("Fichier voisin", "–").linking(Map.of(0, "pieces/1.pdf")))));
            blocks.add(new Block.Heading(3, "Détail " + i));
            blocks.add(new Block.Chart(
                    BARS,
                    new Block.Table(
                            "Montants",
                            List.of(Block.Column.text("Source", 1), Block.Column.number("Montant", 1)),
                            List.of(Block.Row.total("Subventions", "12 500,00 €")))));
        }
        return new Document("Dossier", "Inès", Locale.FRENCH, "Projet pédagogique fictif", blocks);
    }
}
