package fr.coulisses.kinds.forecastbudget;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.coulisses.Measured;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetWords;
import fr.coulisses.budget.ImportProposals;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import fr.coulisses.spreadsheet.Spreadsheet;
import fr.coulisses.spreadsheet.SpreadsheetFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Prints what the files of a budget of 5,000 lines cost beside what they may, as ratios to the same cells written and
/// read by the library alone in the same run; fails when one costs more.
///
/// Run it with `mvn verify -Dtest=FilesBenchmark -Dbenchmark=true`.
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class FilesBenchmark {

    private static final int LINES = 5_000;
    private static final int WARM = 3;
    private static final int MEASURED = 5;
    private static final Wording WORDING =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Grand budget"));
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// @param milliseconds of processor time, the middle of several runs
    private record Cost(double milliseconds, double megabytes) {}

    @Test
    void workbook() throws IOException {
        ForecastBudget budget = large();
        Workbook cells = new ForecastBudgetWorkbook(budget, WORDING).workbook();
        Cost bare = cost(() -> bare(cells));
        Cost ours = cost(() -> XlsxWriter.write(new ForecastBudgetWorkbook(budget, WORDING).workbook()));
        Measured.within(
                "CPU ms of the workbook, for the same bare cells", ours.milliseconds(), 1.5 * bare.milliseconds());
        Measured.within(
                "MB allocated for the workbook, for the same bare cells", ours.megabytes(), 1.3 * bare.megabytes());
    }

    @Test
    void importing() throws IOException {
        ForecastBudget budget = large();
        byte[] file = XlsxWriter.write(new ForecastBudgetWorkbook(budget, WORDING).workbook());
        BudgetWords words = new BudgetWords(new Labels());
        double bare = milliseconds(() -> bareReading(file));
        double ours = milliseconds(() -> {
            Spreadsheet read = SpreadsheetFile.read("budget.xlsx", file);
            int unchanged = ImportProposals.of(read, budget.lines(), words)
                    .orElseThrow()
                    .unchanged();
            assertThat(unchanged).isEqualTo(LINES);
        });
        Measured.within("ms to read and compare 5,000 lines, for bare reading", ours, 3 * bare);
    }

    @Test
    void document() throws IOException {
        ForecastBudget budget = large();
        Cost pdf = cost(() -> PdfWriter.write(new ForecastBudgetDocument(budget, WORDING).document()));
        Measured.within("CPU ms of the PDF", pdf.milliseconds(), 8_000);
    }

    /// What the library alone needs to have every cell of the file.
    private static void bareReading(byte[] file) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            DataFormatter formats = new DataFormatter(Locale.FRENCH);
            AtomicLong characters = new AtomicLong();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> characters.addAndGet(formats.formatCellValue(cell).length()))));
            assertThat(characters).hasPositiveValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bare(Workbook cells) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            cells.sheets().forEach(sheet -> book.createSheet(sheet.name()));
            cells.names().forEach((name, cell) -> {
                var named = book.createName();
                named.setNameName(name);
                named.setRefersToFormula(cell);
            });
            for (Workbook.Sheet sheet : cells.sheets()) {
                for (int i = 0; i < sheet.rows().size(); i++) {
                    XSSFRow row = book.getSheet(sheet.name()).createRow(i);
                    for (int j = 0; j < sheet.rows().get(i).cells().size(); j++) {
                        write(row.createCell(j), sheet.rows().get(i).cells().get(j));
                    }
                }
            }
            book.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XSSFCell cell, Workbook.Cell described) {
        switch (described) {
            case Workbook.Text text -> cell.setCellValue(text.text());
            case Workbook.Number number -> cell.setCellValue(number.number().doubleValue());
            case Workbook.Month month -> cell.setCellValue(month.month().atDay(1));
            case Workbook.Day day -> cell.setCellValue(day.day());
            case Workbook.Formula formula -> {
                cell.setCellFormula(formula.expression());
                cell.setCellValue(formula.result().doubleValue());
            }
            case Workbook.TextFormula formula -> {
                cell.setCellFormula(formula.expression());
                cell.setCellValue(formula.result());
            }
        }
    }

    private static Cost cost(Runnable work) {
        for (int i = 0; i < WARM; i++) {
            work.run();
        }
        List<Double> times = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int i = 0; i < MEASURED; i++) {
            long time = THREADS.getCurrentThreadCpuTime();
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            times.add((THREADS.getCurrentThreadCpuTime() - time) / 1e6);
            megabytes.add((THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1e6);
        }
        return new Cost(median(times), median(megabytes));
    }

    /// By the clock: what is read safely is read on another thread.
    private static double milliseconds(Runnable work) {
        for (int i = 0; i < WARM; i++) {
            work.run();
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < MEASURED; i++) {
            long before = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - before) / 1e6);
        }
        return median(times);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static ForecastBudget large() throws IOException {
        try (InputStream csv = FilesBenchmark.class.getResourceAsStream("/demonstration/budget-concert.csv")) {
            var entries =
                    BudgetCsv.read(Objects.requireNonNull(csv).readAllBytes()).entries();
            List<BudgetLine> lines = new ArrayList<>();
            for (int i = 0; i < LINES; i++) {
                lines.add(new BudgetLine(UUID.randomUUID(), entries.get(i % entries.size())));
            }
            return new ForecastBudget("", Basis.TTC, TicketPlan.USUAL, lines);
        }
    }
}
