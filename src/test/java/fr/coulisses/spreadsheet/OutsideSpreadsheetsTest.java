package fr.coulisses.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files of other people, good, old, broken and hostile, where they lie beside the project: they are not part of it.
class OutsideSpreadsheetsTest {

    private static final Labels LABELS = new Labels();

    /// Those that are refused, and why; all others are read.
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("BrNotClosed.xlsx", "empty"),
            Map.entry("SampleSS.ods", "format"),
            Map.entry("Simple.xlsb", "format"),
            Map.entry("clusterfuzz-testcase-minimized-POIFuzzer-5040805309710336.xlsx", "broken"),
            Map.entry("clusterfuzz-testcase-minimized-POIHSSFFuzzer-4651309315719168.xls", "broken"),
            Map.entry("clusterfuzz-testcase-minimized-POIXSSFFuzzer-4828727001088000.xlsx", "notSpreadsheet"),
            Map.entry("crash-274d6342e4842d61be0fb48eaadad6208ae767ae.xlsx", "broken"),
            Map.entry("password.xls", "password"),
            Map.entry("poc-xmlbomb.xlsx", "broken"),
            Map.entry("protected_passtika.xlsx", "password"),
            Map.entry("testEXCEL_3.xls", "oldExcel"),
            Map.entry("testEXCEL_95.xls", "oldExcel"),
            Map.entry("xlsx-corrupted.xlsx", "broken"));

    @Test
    void readsOrRefusesEachWithASentenceWithinFiveSeconds() throws IOException {
        Map<String, String> refused = new TreeMap<>();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            assertTimeout(Duration.ofSeconds(5), () -> {
                try {
                    Spreadsheet read = SpreadsheetFile.read(file.getFileName().toString(), bytes);
                    assertThat(read.sheets()).as(file.toString()).isNotEmpty();
                } catch (Refusal refusal) {
                    assertThat(LABELS.text(Locale.FRENCH, refusal.label(), refusal.arguments()))
                            .isNotBlank();
                    refused.put(file.getFileName().toString(), refusal.label().replace("spreadsheet.refused.", ""));
                }
            });
        }
        assertThat(refused).isEqualTo(new TreeMap<>(REFUSED));
    }

    @Test
    void seesThePlacesThatPeopleSee() throws IOException {
        List<SheetRow> rows = OutsideSpreadsheets.read("budget", "budget-2022-tableur.xlsx")
                .sheets()
                .getFirst()
                .rows();
        assertThat(rows).extracting(SheetRow::number).startsWith(1, 2, 4, 5).endsWith(18, 20, 22);
        assertThat(OutsideSpreadsheets.read("poi", "1904DateWindowing.xls")
                        .sheets()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cell(0)
                        .text())
                .isEqualTo("01/01/2000");
        assertThat(OutsideSpreadsheets.read("poi", "TwoSheetsOneHidden.xlsx").sheets())
                .extracting(SheetTable::hidden)
                .containsExactly(true, false);
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("budget", "etat", "poi")) {
            try (Stream<Path> all = Files.list(OutsideSpreadsheets.folder(folder))) {
                all.forEach(files::add);
            }
        }
        return files;
    }
}
