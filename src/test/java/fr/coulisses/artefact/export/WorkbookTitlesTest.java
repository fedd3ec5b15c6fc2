package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Style;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookTitlesTest {

    @Test
    void standAboveTheirNumbers() throws IOException {
        Workbook.Sheet sheet = new Workbook.Sheet(
                "Couverture",
                List.of(20, 12, 12, 12),
                1,
                false,
                false,
                List.of(
                        Row.of(title("Cible"), title("Affiches"), title("Courriels"), title("Rien")),
                        Row.of(Workbook.text("Riverains"), number(2), Workbook.text(""), Workbook.text("")),
                        Row.of(Workbook.text("Étudiants"), Workbook.text("aucune"), number(3), Workbook.text(""))),
                List.of());
        byte[] file = XlsxWriter.write(new Workbook("Plan", "Coulisses", Locale.FRENCH, "", List.of(sheet), Map.of()));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(IntStream.range(0, 4)
                            .mapToObj(column -> read.getSheetAt(0)
                                    .getRow(0)
                                    .getCell(column)
                                    .getCellStyle()
                                    .getAlignment()))
                    .containsExactly(
                            HorizontalAlignment.LEFT,
                            HorizontalAlignment.RIGHT,
                            HorizontalAlignment.RIGHT,
                            HorizontalAlignment.LEFT);
        }
    }

    private static Workbook.Cell title(String words) {
        return Workbook.text(words, Style.HEADER);
    }

    private static Workbook.Cell number(int count) {
        return Workbook.number(BigDecimal.valueOf(count), Format.COUNT);
    }
}
