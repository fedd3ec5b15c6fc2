package fr.coulisses.kinds.communicationplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.shared.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// The workbook of the sample, recomputed by a program of spreadsheets.
class CommunicationPlanWorkbookTest {

    private static final Wording FRENCH = new Wording(new Labels(), Locale.FRENCH, Plans.project(null));

    @Test
    void saysOkAndComesToTheSameWhenItIsRecomputed() throws IOException {
        assertThat(control(Plans.sample()))
                .contains(
                        "OK\u00a0: tout concorde",
                        "Coût des actions 1035.0 1035.0 OK",
                        "Coût des actions, et le même par ligne du budget 1035.0 1035.0 OK",
                        "Cibles sans action\u00a0: aucune 0.0 0.0 OK");
    }

    @Test
    void saysWhatHasNoActionNoMentionAndNoClearance() throws IOException {
        assertThat(control(Plans.of(
                        Plans.WHOLE.replace("'line': 'l'", "'line': ''") + ", 'visuals': ['w']",
                        "'works': [{'id': 'w', 'title': 'Halle'}], 'grants': [{'id': 'g', 'funder': 'Région'}]")))
                .contains(
                        "Écart\u00a0: une ligne ne concorde pas",
                        "Coût des actions, et le même par ligne du budget 100.0 0.0 Écart de 100",
                        "Financeurs sans mention\u00a0: aucun 1.0 0.0 Écart de 1",
                        "Visuels sans autorisation\u00a0: aucun 1.0 0.0 Écart de 1");
    }

    /// Two weeks of drawing, five days of reading, seven of printing and three on the road before the poster hangs.
    @Test
    void tellsWhoeverOrdersByWhenAndWhomToName() throws IOException {
        CommunicationPlan plan = Plans.of(
                Plans.WHOLE.replace("'FLYER'", "'POSTER'"),
                "'grants': [{'id': 'm', 'funder': 'Ville', 'asked': 'Logo'}],"
                        + " 'mentions': [{'id': 'n', 'grant': 'm', 'words': 'Avec la Ville', 'logo': true}]");
        byte[] file = XlsxWriter.write(new CommunicationPlanWorkbook(plan, FRENCH).workbook());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Row poster = book.getSheet("Imprimés").getRow(1);
            assertThat(poster.getCell(0).getStringCellValue()).isEqualTo("Affiche");
            assertThat(poster.getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2027, 1, 31));
            assertThat(poster.getCell(3).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2027, 2, 19));
            assertThat(poster.getCell(5).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2027, 3, 1));
            Row mention = book.getSheet("Mentions").getRow(1);
            assertThat(IntStream.range(0, 4).mapToObj(i -> mention.getCell(i).getStringCellValue()))
                    .containsExactly("Ville", "Logo", "Avec la Ville", "Oui");
        }
    }

    private static List<String> control(CommunicationPlan plan) throws IOException {
        byte[] file = XlsxWriter.write(new CommunicationPlanWorkbook(plan, FRENCH).workbook());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(6);
            List<String> before = rows(book);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(rows(book)).isEqualTo(before);
            return before;
        }
    }

    private static List<String> rows(XSSFWorkbook book) {
        return StreamSupport.stream(book.getSheet("Contrôle").spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(CommunicationPlanWorkbookTest::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? String.valueOf(cell.getNumericCellValue()) : cell.getStringCellValue();
    }
}
