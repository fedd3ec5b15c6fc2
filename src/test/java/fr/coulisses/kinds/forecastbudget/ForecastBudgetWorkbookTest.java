package fr.coulisses.kinds.forecastbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Dues;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.budget.Variability;
import fr.coulisses.project.Nature;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Money;
import fr.coulisses.spreadsheet.BlockRow;
import fr.coulisses.spreadsheet.Meaning;
import fr.coulisses.spreadsheet.Spreadsheet;
import fr.coulisses.spreadsheet.SpreadsheetFile;
import fr.coulisses.spreadsheet.TableBlock;
import fr.coulisses.spreadsheet.TableShape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What somebody finds who opens the budget in a spreadsheet program.
class ForecastBudgetWorkbookTest {

    private static final Labels LABELS = new Labels();
    private static final JsonNode EXPECTED = JsonMapper.shared()
            .readTree(ForecastBudgetWorkbookTest.class.getResourceAsStream("/budgets/expected-totals.json"))
            .get("files");
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">\
            <value>0</value></prop></item></oor:items>
            """;

    @ParameterizedTest
    @CsvSource({
        "budget-concert.csv, fr",
        "budget-concert.csv, en",
        "budget-exposition.csv, fr",
        "budget-exposition.csv, en"
    })
    void showsTheWorkedTotalsBeforeAnythingIsRecalculated(String file, Locale language) throws IOException {
        showsTheWorkedTotals(file, language, write(worked(file), language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-concert.csv", "budget-exposition.csv"})
    void showsTheWorkedTotalsWhenLibreOfficeRecalculates(String file, @TempDir Path folder) throws Exception {
        byte[] forgotten = withoutResults(write(worked(file), Locale.FRENCH));
        showsTheWorkedTotals(file, Locale.FRENCH, recalculated(forgotten, folder));
    }

    @Test
    void followsTheOrderOfTheSubsidyForm() throws IOException {
        try (XSSFWorkbook book = open(write(worked("budget-concert.csv"), Locale.FRENCH))) {
            assertThat(classes(book, 0))
                    .extracting(name -> name.substring(0, 2))
                    .containsExactly("60", "61", "62", "63", "64", "65", "86");
            assertThat(classes(book, 2))
                    .extracting(name -> name.substring(0, 2))
                    .containsExactly("70", "74", "75", "78", "87");
            assertThat(texts(book.getSheet("Budget"), 2))
                    .filteredOn(text -> text.startsWith("74  "))
                    .containsExactly(
                            "74  État – FDVA 2 (fonctionnement et projets innovants)",
                            "74  Région – aide aux initiatives étudiantes",
                            "74  Département – aide aux manifestations culturelles",
                            "74  Commune de Rivemont – service culturel",
                            "74  SACEM – action culturelle");
        }
    }

    @Test
    void addsUpWithTheLinesWhoseAccountIsStillWrong() throws IOException {
        ForecastBudget budget = new ForecastBudget(
                "",
                Basis.TTC,
                TicketPlan.USUAL,
                lines(
                        entry(Section.EXPENSE, "604", Heading.ARTISTIC, "Cession", "100.10"),
                        entry(Section.EXPENSE, "706", Heading.ARTISTIC, "Du mauvais côté", "20.20"),
                        entry(Section.EXPENSE, "", Heading.ARTISTIC, "Sans compte", "3.03"),
                        entry(Section.EXPENSE, "864", Heading.IN_KIND, "Bénévolat", "50"),
                        entry(Section.INCOME, "706", Heading.TICKETING, "Billetterie", "123.33")));
        try (XSSFWorkbook book = open(write(budget, Locale.FRENCH))) {
            Map<String, Money> form = amounts(book.getSheet("Budget"), 0);
            assertThat(form).containsEntry("60 – Achats", Money.of("100.10"));
            assertThat(form).containsEntry("Comptes à corriger", Money.of("23.23"));
            assertThat(form).containsEntry("Total des charges", Money.of("123.33"));
            assertThat(texts(book.getSheet("Budget"), 0))
                    .contains("706  Du mauvais côté", "  Sans compte", "864  Bénévolat");
            assertThat(named(book, "Solde")).isEqualTo(Money.ZERO);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void canBeReadBack(Locale language) throws IOException {
        ForecastBudget budget = worked("budget-concert.csv");
        Spreadsheet read = SpreadsheetFile.read("budget.xlsx", write(budget, language));
        TableBlock lines = TableShape.of(read.sheets().get(1)).blocks().getFirst();
        assertThat(lines.lines())
                .extracting(
                        BlockRow::name,
                        line -> lines.text(line, Meaning.ACCOUNT),
                        line -> new Money(lines.amount(line).number().orElseThrow()),
                        line -> new Money(
                                lines.figure(line, Meaning.VAT_RATE).number().orElseThrow()))
                .containsExactlyElementsOf(budget.lines().stream()
                        .map(line -> tuple(
                                line.entry().label(),
                                line.entry().account(),
                                line.amount(),
                                new Money(line.entry().vatRate())))
                        .toList());
    }

    @Test
    void opensForABudgetWithoutAnyLine() throws IOException {
        try (XSSFWorkbook book =
                open(write(new ForecastBudget("", Basis.HT, TicketPlan.USUAL, List.of()), Locale.FRENCH))) {
            assertThat(named(book, "TotalCharges")).isEqualTo(Money.ZERO);
            assertThat(named(book, "TotalProduits")).isEqualTo(Money.ZERO);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x.example\")", "+33 6 12", "-12 %", "@nom", "1 200"})
    void keepsTextAsText(String typed) throws IOException {
        Entry entry = new Entry(
                Section.INCOME,
                "756",
                Heading.OWN_FUNDS,
                typed,
                BigDecimal.ONE,
                typed,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                Variability.FIXED,
                Dues.UNKNOWN,
                Certainty.ACQUIRED,
                typed,
                null,
                typed);
        try (XSSFWorkbook book =
                open(write(new ForecastBudget("", Basis.TTC, TicketPlan.USUAL, lines(entry)), Locale.FRENCH))) {
            for (int column : List.of(3, 5, 10)) {
                Cell cell = book.getSheet("Lignes").getRow(1).getCell(column);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(typed);
            }
        }
    }

    @Test
    void saysOnEverySheetThatAProjectIsFictitious() throws IOException {
        String mention = "Projet pédagogique fictif";
        ForecastBudget budget = worked("budget-concert.csv");
        try (XSSFWorkbook book = open(write(budget, Locale.FRENCH))) {
            book.forEach(sheet -> assertThat(sheet.getFooter().getLeft()).isEqualTo(mention));
            assertThat(texts(book.getSheet("Budget"), 0).get(1)).contains(mention);
            assertThat(book.getProperties().getCoreProperties().getDescription())
                    .isEqualTo(mention);
        }
        try (XSSFWorkbook book = open(write(budget, wording(Locale.FRENCH, Nature.REAL)))) {
            book.forEach(sheet -> assertThat(sheet.getFooter().getLeft()).isEmpty());
            assertThat(texts(book.getSheet("Budget"), 0).get(1)).isEqualTo("TTC (toutes taxes comprises)");
        }
    }

    @Test
    void writesNumbersAsPeopleDo() throws IOException {
        DataFormatter french = new DataFormatter(Locale.FRANCE);
        try (XSSFWorkbook book = open(write(worked("budget-concert.csv"), Locale.FRENCH))) {
            Row first = book.getSheet("Lignes").getRow(1);
            assertThat(french.formatCellValue(first.getCell(4))).isEqualTo("1");
            assertThat(french.formatCellValue(first.getCell(6))).endsWith("431,00");
            Row sacem = StreamSupport.stream(book.getSheet("Lignes").spliterator(), false)
                    .filter(row -> row.getCell(3).getStringCellValue().startsWith("Droits d"))
                    .findFirst()
                    .orElseThrow();
            assertThat(french.formatCellValue(sacem.getCell(6))).isEqualTo("0,0968");
        }
    }

    @Test
    void speaksEnglishInAllItsSheets() throws IOException {
        try (XSSFWorkbook book = open(write(worked("budget-concert.csv"), Locale.ENGLISH))) {
            assertThat(Stream.iterate(0, i -> i < book.getNumberOfSheets(), i -> i + 1)
                            .map(book::getSheetName))
                    .containsExactly("Budget", "Lines", "Sources");
        }
    }

    @Test
    void drawsTheSources() throws IOException {
        try (XSSFWorkbook book = open(write(worked("budget-concert.csv"), Locale.FRENCH))) {
            assertThat(book.getAllPictures()).hasSize(1);
            var chart = ImageIO.read(
                    new ByteArrayInputStream(book.getAllPictures().getFirst().getData()));
            long painted = Arrays.stream(
                            chart.getRGB(0, 0, chart.getWidth(), chart.getHeight(), null, 0, chart.getWidth()))
                    .filter(pixel -> (pixel & 0xffffff) == 0x6b4a9e)
                    .count();
            assertThat(painted).as("pixels of the bars").isGreaterThan(10_000);
        }
    }

    private static void showsTheWorkedTotals(String file, Locale language, byte[] xlsx) throws IOException {
        JsonNode expected = EXPECTED.get(file);
        try (XSSFWorkbook book = open(xlsx)) {
            assertThat(named(book, "TotalCharges"))
                    .isEqualTo(money(expected.get("grand_totals").get("charges")));
            assertThat(named(book, "TotalProduits"))
                    .isEqualTo(money(expected.get("grand_totals").get("produits")));
            assertThat(named(book, "Solde")).isEqualTo(Money.ZERO);
            Map<String, Money> classes = new TreeMap<>();
            for (int column : List.of(0, 2)) {
                amounts(book.getSheet("Budget"), column).forEach((name, amount) -> {
                    if (name.matches("\\d\\d – .*")) {
                        classes.put(name.substring(0, 2), amount);
                    }
                });
            }
            Map<String, Money> workedClasses = monies(expected.get("by_class").get("charges"));
            workedClasses.putAll(monies(expected.get("by_class").get("produits")));
            workedClasses.put("86", money(expected.get("in_kind").get("class_86")));
            workedClasses.put("87", money(expected.get("in_kind").get("class_87")));
            assertThat(classes).isEqualTo(workedClasses);
            Map<String, Money> accounts = monies(expected.get("by_account").get("charges"));
            accounts.putAll(monies(expected.get("by_account").get("produits")));
            accounts.putAll(monies(expected.get("in_kind").get("by_account")));
            assertThat(summedBy(book.getSheetAt(1), 1)).isEqualTo(accounts);
            assertThat(amounts(book.getSheet("Sources"), 0))
                    .containsAllEntriesOf(headings(expected.get("by_heading").get("produits"), language));
        }
    }

    private static Map<String, Money> headings(JsonNode amounts, Locale language) {
        Map<String, Money> headings = new TreeMap<>();
        monies(amounts)
                .forEach((code, amount) -> headings.put(
                        LABELS.text(
                                language,
                                "budget.heading."
                                        + Heading.coded(code).orElseThrow().name()),
                        amount));
        return headings;
    }

    /// The amounts beside the texts of a column.
    private static Map<String, Money> amounts(Sheet sheet, int column) {
        Map<String, Money> amounts = new TreeMap<>();
        for (Row row : sheet) {
            Cell name = row.getCell(column);
            Cell amount = row.getCell(column + 1);
            if (name != null && amount != null && amount.getCellType() == CellType.FORMULA) {
                amounts.put(name.getStringCellValue(), money(amount));
            }
        }
        return amounts;
    }

    private static Map<String, Money> summedBy(Sheet lines, int column) {
        Map<String, Money> sums = new TreeMap<>();
        for (Row row : lines) {
            if (row.getRowNum() > 0) {
                sums.merge(row.getCell(column).getStringCellValue(), money(row.getCell(7)), Money::plus);
            }
        }
        return sums;
    }

    private static List<String> classes(XSSFWorkbook book, int column) {
        return texts(book.getSheet("Budget"), column).stream()
                .filter(text -> text.matches("\\d\\d – .*"))
                .toList();
    }

    private static List<String> texts(Sheet sheet, int column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> row.getCell(column))
                .filter(Objects::nonNull)
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static Money named(XSSFWorkbook book, String name) {
        CellReference place = new CellReference(book.getName(name).getRefersToFormula());
        return money(book.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol()));
    }

    /// The result that is stored with a formula, to the cent.
    private static Money money(Cell cell) {
        assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(cell.getCachedFormulaResultType()).as(cell.getCellFormula()).isEqualTo(CellType.NUMERIC);
        return Money.of(Double.toString(cell.getNumericCellValue()));
    }

    private static Money money(JsonNode amount) {
        return Money.of(amount.asString());
    }

    private static Map<String, Money> monies(JsonNode amounts) {
        Map<String, Money> monies = new TreeMap<>();
        amounts.properties().forEach(amount -> monies.put(amount.getKey(), money(amount.getValue())));
        return monies;
    }

    private static byte[] withoutResults(byte[] xlsx) throws IOException {
        try (XSSFWorkbook book = open(xlsx)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    cell.setCellValue(-1);
                }
            })));
            ByteArrayOutputStream forgotten = new ByteArrayOutputStream();
            book.write(forgotten);
            return forgotten.toByteArray();
        }
    }

    /// Opens and saves a file with LibreOffice, told to compute every formula anew.
    private static byte[] recalculated(byte[] xlsx, Path folder) throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice"))),
                "LibreOffice (soffice) is not installed: no second program has recalculated the spreadsheet");
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        Path written = Files.write(folder.resolve("budget.xlsx"), xlsx);
        Process soffice = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        folder.resolve("again").toString(),
                        written.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        boolean ended = soffice.waitFor(90, TimeUnit.SECONDS);
        assertThat(ended && soffice.exitValue() == 0)
                .as(Files.readString(folder.resolve("soffice.log")))
                .isTrue();
        return Files.readAllBytes(folder.resolve("again/budget.xlsx"));
    }

    private static XSSFWorkbook open(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    private static byte[] write(ForecastBudget budget, Locale language) {
        return write(budget, wording(language, Nature.FICTITIOUS));
    }

    private static byte[] write(ForecastBudget budget, Wording wording) {
        return XlsxWriter.write(new ForecastBudgetWorkbook(budget, wording).workbook());
    }

    private static Wording wording(Locale language, Nature nature) {
        ProjectSheet sheet = ProjectSheet.titled("Nuits de la halle");
        return new Wording(
                LABELS,
                language,
                new ProjectSheet(
                        sheet.title(),
                        nature,
                        sheet.type(),
                        sheet.disciplines(),
                        sheet.brief(),
                        sheet.commissioner(),
                        sheet.territory(),
                        sheet.inseeCode(),
                        sheet.startsOn(),
                        sheet.endsOn(),
                        sheet.performances(),
                        sheet.ticketedSessions(),
                        sheet.openingDays(),
                        sheet.capacity(),
                        sheet.vatRegime(),
                        sheet.organisation()));
    }

    private static ForecastBudget worked(String file) throws IOException {
        try (InputStream csv = ForecastBudgetWorkbookTest.class.getResourceAsStream("/demonstration/" + file)) {
            List<Entry> entries =
                    BudgetCsv.read(Objects.requireNonNull(csv).readAllBytes()).entries();
            assertThat(BudgetTotals.of(lines(entries.toArray(Entry[]::new))).isBalanced())
                    .isTrue();
            return new ForecastBudget("", Basis.TTC, TicketPlan.USUAL, lines(entries.toArray(Entry[]::new)));
        }
    }

    private static List<BudgetLine> lines(Entry... entries) {
        List<BudgetLine> lines = new ArrayList<>();
        for (Entry entry : entries) {
            lines.add(new BudgetLine(UUID.randomUUID(), entry));
        }
        return lines;
    }

    private static Entry entry(Section section, String account, Heading heading, String label, String price) {
        return new Entry(
                section,
                account,
                heading,
                label,
                BigDecimal.ONE,
                "u",
                new BigDecimal(price),
                BigDecimal.ZERO,
                Variability.FIXED,
                Dues.UNKNOWN,
                section == Section.INCOME ? Certainty.ACQUIRED : null,
                "",
                null,
                "");
    }
}
