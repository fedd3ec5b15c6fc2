package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Photographs;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Illustration;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.XlsxWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// What leaves the house: the specification, the condition reports, the labels and the lists of registrars.
class SpecificationFilesTest {

    private final ExhibitionSpecification exhibition = Specifications.demonstration();

    @Test
    void printsWorksSumsWallsAndReports() throws IOException {
        assertThat(pdf(new SpecificationDocument(exhibition, Specifications.french()).document()))
                .contains("Le fleuve à Rivemont, soleil couchant")
                .contains("81 500,00 €")
                .contains("Élévation – Cimaise nord")
                .contains("Les œuvres demandent 3,98 m sur 6 m de cimaise")
                .contains("Fente ancienne, stable, 12 mm")
                .contains("50 lux")
                .contains("15 000 lux·h");
    }

    @Test
    void preparesAFormForEachStepOfEachLoan() throws IOException {
        String text = pdf(new ReportForms(exhibition, Specifications.french()).document());
        assertThat(text).contains("9. Maquette de toue – Départ", "Fente ancienne", "Luc Andrieu");
        assertThat(text).contains("8. Bannière des mariniers – Retour", "Nom, date et signature");
        assertThat(text).doesNotContain("« Reflets » –");
    }

    /// Numbered through, so that the table of damages can name them; those of the work come first.
    @Test
    void showsThePhotographsOfAReportInBothDocuments() throws IOException {
        Map<String, Illustration> found = new HashMap<>();
        for (String name : List.of("toue-ensemble.jpg", "toue-mat.jpg", "toue-voile.jpg")) {
            found.put("@picture:" + name, new Illustration.Enclosed(400, 300, Photographs.file(400, 300, "jpeg")));
        }
        Document specification = new SpecificationDocument(exhibition, Specifications.french()).document();
        Document forms = new ReportForms(exhibition, Specifications.french()).document();
        for (Document document : List.of(specification, forms)) {
            assertThat(document.pictures()).isEqualTo(found.keySet());
            assertThat(pdf(document.illustrated(found)))
                    .contains("1. Tribord, sur son socle")
                    .contains("2. Mât, à 3 cm du sommet – La fente, à côté de la réglette")
                    .contains("3. Voile, bord inférieur")
                    .contains("Fente ancienne, stable, 12 mm 2");
        }
        assertThat(pdf(forms.illustrated(found))).contains("Photographies – 9. Maquette de toue – Départ");
    }

    @Test
    void printsLabelsWithTheCreditOfTheRegisterOfRights() throws IOException {
        assertThat(pdf(new LabelSheet(Specifications.sample(), Specifications.french()).document()))
                .contains("Paul Dumont, « Crue », 1983", "Léa a dix-sept ans", "100 × 70");
    }

    @Test
    void listsWorksLoansAndReportsInASpreadsheet() throws IOException {
        byte[] file = XlsxWriter.write(new SpecificationWorkbook(exhibition, Specifications.french()).workbook());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet works = book.getSheet("Liste des œuvres");
            assertThat(works.getLastRowNum()).isEqualTo(14);
            assertThat(works.getRow(7).getCell(2).getStringCellValue())
                    .isEqualTo("Le fleuve à Rivemont, soleil couchant");
            assertThat(works.getRow(7).getCell(11).getNumericCellValue()).isEqualTo(24);
            assertThat(works.getRow(14).getCell(11).getCellFormula()).isEqualTo("SUM(L2:L14)");
            Sheet loans = book.getSheet("Prêts et assurance");
            Row total = loans.getRow(loans.getLastRowNum());
            assertThat(total.getCell(5).getCellFormula()).isEqualTo("SUM(F2:F11)");
            assertThat(total.getCell(5).getNumericCellValue()).isEqualTo(78_000);
            assertThat(book.getSheet("Constats d’état").getLastRowNum()).isEqualTo(29);
        }
    }

    private static String pdf(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document))) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' ')
                    .replaceAll("\\s+", " ");
        }
    }
}
