package fr.coulisses.kinds.mediationsheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.DocumentFile;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class SheetDocumentsTest {

    private static final Wording WORDING =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Nuits de la halle"));

    private final MediationSheet sheet = Sheets.sample();

    @Test
    void putsTheRunningOrderOnTheClockWithItsSum() {
        assertThat(HtmlWriter.article(new MediationSheetDocument(sheet, WORDING).document()))
                .contains("14\u00a0h\u00a015 – 14\u00a0h\u00a025", "15\u00a0h\u00a045", "Le compte y est")
                .contains("270,40\u00a0€")
                .contains("1 adulte pour 8 participants – 4 prévus");
    }

    @Test
    void fitsIntoAPocketWhateverItsLength() throws IOException {
        assertThat(pages(new PocketSheet(sheet, WORDING).document())).isEqualTo(1);
        String long1 = "Une consigne très détaillée qui ne finit pas. ".repeat(12);
        String steps = IntStream.range(0, 14)
                .mapToObj(i -> "{\"id\": \"s%d\", \"minutes\": 5, \"phase\": \"PRACTICE\", \"content\": \"%s\","
                                .formatted(i, long1)
                        + " \"material\": \"%s\", \"adaptation\": \"%s\"}".formatted(long1, long1))
                .collect(Collectors.joining(","));
        String people = IntStream.range(0, 8)
                .mapToObj("{\"id\": \"p%1$d\", \"name\": \"Personne %1$d\", \"phone\": \"06 12 34 56 78\"}"::formatted)
                .collect(Collectors.joining(","));
        assertThat(pages(new PocketSheet(
                                Sheets.of(
                                        "{\"startsAt\": \"9 h\", \"safety\": \"%s\", \"hygiene\": \"%s\", \"steps\": [%s], \"people\": [%s]}"
                                                .formatted(long1, long1, steps, people)),
                                WORDING)
                        .document()))
                .isEqualTo(1);
    }

    @Test
    void setsNoLetterUnderEighteenPointsInLargePrint() throws IOException {
        Document large = new LargePrintSheet(sheet, WORDING).document();
        List<Float> sizes = new java.util.ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(large))) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    letters.forEach(letter -> sizes.add(letter.getFontSizeInPt()));
                }
            };
            reader.getText(pdf);
        }
        assertThat(sizes).isNotEmpty().allMatch(size -> size >= 17.9);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DocumentFile.write(large, FileKind.DOCX)))) {
            assertThat(word.getStyles()
                            .getStyle("Normal")
                            .getCTStyle()
                            .getRPr()
                            .getSzArray(0)
                            .getVal())
                    .hasToString("36");
        }
    }

    @Test
    void isWrittenInEnglishToo() {
        Wording english = new Wording(new Labels(), Locale.ENGLISH, ProjectSheet.titled("Nights"));
        assertThat(HtmlWriter.article(new PocketSheet(sheet, english).document()))
                .contains("14:15 – 14:25", "Pocket sheet");
    }

    private static int pages(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document))) {
            return pdf.getNumberOfPages();
        }
    }
}
