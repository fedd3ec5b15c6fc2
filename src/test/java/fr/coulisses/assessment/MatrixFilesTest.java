package fr.coulisses.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.LargeCohort;
import fr.coulisses.TestSchool;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.shared.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class MatrixFilesTest {

    private final LargeCohort cohorts;
    private final TestSchool school;
    private final Matrices matrices;
    private final Labels labels;
    private final Kinds kinds;

    @Autowired
    MatrixFilesTest(LargeCohort cohorts, TestSchool school, Matrices matrices, Labels labels, Kinds kinds) {
        this.cohorts = cohorts;
        this.school = school;
        this.matrices = matrices;
        this.labels = labels;
        this.kinds = kinds;
    }

    @Test
    void writesACohortInThreeFormats() throws IOException {
        LargeCohort.Made made = cohorts.make(3, 6);
        CohortMatrix matrix = school.as(made.tutor(), () -> matrices.ofCohort(made.cohort()));
        MatrixFile file = new CohortMatrixFile(matrix, labels, Locale.FRENCH, kinds).file();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(file.workbook())))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(5);
            assertThat(book.getSheetAt(0).getRow(2).getLastCellNum()).isEqualTo((short) 24);
        }
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(file.document()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Nom 001 Prénom 1", "C4.6");
        }
        String csv = new String(MatrixCsv.write(file), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(1 + 3 * 22);
    }

    @Test
    void namesInTheFileOfAStudentWhatWouldFillEachGap() {
        LargeCohort.Made made = cohorts.make(1, 0);
        Student student = school.as(made.tutor(), () -> matrices.ofCohort(made.cohort()))
                .rows()
                .getFirst()
                .student();
        Matrix matrix = school.as(made.tutor(), () -> matrices.ofStudent(student.id()))
                .getFirst()
                .matrix();
        MatrixFile file = new StudentMatrixFile(matrix, student.id(), labels, Locale.FRENCH, kinds).file("Léa", "");
        assertThat(file.printed().getFirst().rows())
                .hasSize(22)
                .anySatisfy(row -> assertThat(row.cells()).contains("C2.1", "Non revendiqué", "Budget prévisionnel"));
        assertThat(new String(MatrixCsv.write(file), StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(90);
    }
}
