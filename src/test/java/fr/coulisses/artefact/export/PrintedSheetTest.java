package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// What comes out of a printer: letters that can be read, and rows that are named on every page.
class PrintedSheetTest {

    @Test
    void fitsOnePageWhereLettersStayReadable() throws IOException {
        XSSFSheet sheet = printed(Collections.nCopies(10, 20));
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingColumns()).isNull();
    }

    @Test
    void takesAsManyPagesAsItNeedsAndNamesItsRowsOnEach() throws IOException {
        List<Integer> widths = Stream.concat(Stream.of(4, 30), Collections.nCopies(20, 34).stream())
                .toList();
        XSSFSheet sheet = printed(widths);
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 3);
        assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    private static XSSFSheet printed(List<Integer> widths) throws IOException {
        Workbook.Row row = new Workbook.Row(widths.stream()
                .<Workbook.Cell>map(width -> new Workbook.Text("x", Workbook.Style.PLAIN))
                .toList());
        Workbook book = new Workbook(
                "Essai",
                "Inès",
                Locale.FRENCH,
                "",
                List.of(new Workbook.Sheet("Essai", widths, 1, true, false, List.of(row, row), List.of())),
                Map.of());
        return new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(book))).getSheetAt(0);
    }
}
