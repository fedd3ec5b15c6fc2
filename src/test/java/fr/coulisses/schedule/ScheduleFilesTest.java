package fr.coulisses.schedule;

import static fr.coulisses.schedule.Tasks.june;
import static fr.coulisses.schedule.Tasks.task;
import static fr.coulisses.schedule.Tasks.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.export.ChartWriter;
import fr.coulisses.artefact.export.Paper;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.shared.Labels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// What a schedule looks like outside.
class ScheduleFilesTest {

    private static final Labels LABELS = new Labels();
    private static final Schedule SCHEDULE = schedule();

    private static Schedule schedule() {
        List<ScheduledTask> tasks = new ArrayList<>(
                Retroplanning.of(RetroplanningModel.CONCERT, june(30), ParameterSnapshot.shipped(june(30))));
        tasks.sort(Comparator.comparing(task -> task.task().lot()));
        for (int i = 0; i < 30; i++) {
            tasks.add(with(task("Bilan " + i, i + 1, i + 4), TaskField.LOT, "REVIEW"));
        }
        return new Schedule(june(30), tasks);
    }

    @Test
    void isPrintedOnSeveralPagesOfA3() throws IOException {
        byte[] pdf = PdfWriter.write(
                new ScheduleTable(LABELS, Locale.FRENCH, SCHEDULE).document("Calendrier", "Projet pédagogique fictif"),
                Paper.A3_LANDSCAPE);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(1189f, 1192f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(840f, 843f);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Calendrier (1/2)", "Signature des contrats", "Projet pédagogique fictif");
        }
    }

    @Test
    void isDrawnAsOnePicture() {
        String svg = ChartWriter.svg(new ScheduleTimelines(LABELS, Locale.FRENCH).whole("Calendrier", SCHEDULE));
        assertThat(svg).startsWith("<svg").contains("viewBox");
    }

    @Test
    void standsInASpreadsheetWithItsSlackAndItsSlippage() throws IOException {
        byte[] xlsx = XlsxWriter.write(new ScheduleTable(LABELS, Locale.FRENCH, SCHEDULE).workbook("Calendrier", ""));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getSheetAt(0).getLastRowNum())
                    .isEqualTo(SCHEDULE.tasks().size());
            assertThat(book.getSheetAt(0).getRow(0).getCell(10).getStringCellValue())
                    .isEqualTo("Marge (jours)");
        }
    }

    @Test
    void goesIntoACalendarOverAllItsDays() {
        Schedule one = new Schedule(null, List.of(task("Montage, son", 1, 3)));
        String ics = new String(
                ScheduleIcs.write("Calendrier", one, "https://ecole.example", Instant.EPOCH), StandardCharsets.UTF_8);
        assertThat(ics).contains("DTSTART;VALUE=DATE:20270601", "DTEND;VALUE=DATE:20270604", "SUMMARY:Montage\\, son");
    }
}
