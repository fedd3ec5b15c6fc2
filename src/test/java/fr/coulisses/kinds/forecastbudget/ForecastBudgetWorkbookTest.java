package fr.coulisses.kinds.forecastbudget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.LibreOffice;
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
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFPictureData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What somebody finds who opens the budget in a spreadsheet program.
class ForecastBudgetWorkbookTest {

    private static final Labels LABELS = new Labels();
    private static final JsonNode EXPECTED = JsonMapper.shared()
            .readTree(ForecastBudgetWorkbookTest.class.getResourceAsStream("/budgets/expected-totals.json"))
            .get("files");

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
    @MethodSource("budgets")
    void storesWhatLibreOfficeComputes(String name, ForecastBudget budget, Locale language, @TempDir Path folder)
            throws IOException, InterruptedException {
        byte[] written = write(budget, language);
        LibreOffice office = new LibreOffice(folder);
        try (XSSFWorkbook stored = open(written);
                XSSFWorkbook computed = open(office.recalculated(LibreOffice.withoutResults(written)))) {
            Map<String, Object> results = results(stored);
            assertThat(results).hasSizeGreaterThan(60);
            assertThat(results(computed)).isEqualTo(results);
        }
    }

    static Stream<Arguments> budgets() throws IOException {
        return Stream.of(
                Arguments.of("festival", worked("budget-concert.csv"), Locale.FRENCH),
                Arguments.of("exhibition", worked("budget-exposition.csv"), Locale.ENGLISH),
                Arguments.of("unfinished", unfinished(), Locale.FRENCH));
    }

    @Test
    void keepsTheIdentityOfEveryLineThroughOtherPrograms(@TempDir Path folder)
            throws IOException, InterruptedException {
        ForecastBudget budget = worked("budget-concert.csv");
        List<String> ids =
                budget.lines().stream().map(line -> line.id().toString()).toList();
        LibreOffice office = new LibreOffice(folder);
        byte[] ods = office.converted(write(budget, Locale.FRENCH), "xlsx", "ods");
        try (XSSFWorkbook book = open(office.converted(ods, "ods", "xlsx"))) {
            Sheet lines = book.getSheet("Lignes");
            int last = LineColumn.ID.ordinal();
            assertThat(lines.isColumnHidden(last)).isTrue();
            assertThat(texts(lines, last))
                    .startsWith("id")
                    .containsSubsequence(ids)
                    .hasSize(ids.size() + 1);
        }
    }

    @Test
    void saysOkForEveryTotalAndByHowMuchAWrongOneDiffers(@TempDir Path folder)
            throws IOException, InterruptedException {
        byte[] written = write(worked("budget-concert.csv"), Locale.FRENCH);
        try (XSSFWorkbook book = open(written);
                ByteArrayOutputStream spoilt = new ByteArrayOutputStream()) {
            Sheet control = book.getSheet("Contrôle");
            assertThat(control.getRow(2).getCell(0).getStringCellValue()).startsWith("OK\u00a0: les ");
            assertThat(texts(control, 3)).filteredOn("OK"::equals).hasSizeGreaterThan(35);
            CellReference total = new CellReference(book.getName("TotalCharges").getRefersToFormula());
            Cell cell =
                    book.getSheet(total.getSheetName()).getRow(total.getRow()).getCell(total.getCol());
            cell.setBlank();
            cell.setCellValue(27_000);
            book.write(spoilt);
            try (XSSFWorkbook again = open(new LibreOffice(folder).recalculated(spoilt.toByteArray()))) {
                Sheet checked = again.getSheet("Contrôle");
                assertThat(checked.getRow(2).getCell(0).getStringCellValue()).startsWith("Écart");
                assertThat(texts(checked, 3))
                        .filteredOn(text -> text.startsWith("Écart de"))
                        .isNotEmpty()
                        .allSatisfy(text -> assertThat(text).contains("600"));
            }
        }
    }

    @Test
    void tellsTheCashPlanOfTheFestival() throws IOException {
        JsonNode expected = EXPECTED.get("budget-concert.csv").get("cash_plan");
        try (XSSFWorkbook book = open(write(worked("budget-concert.csv"), Locale.FRENCH))) {
            Sheet cash = book.getSheet("Trésorerie");
            int row = 3;
            for (JsonNode month : expected.get("months")) {
                assertThat(YearMonth.from(cash.getRow(row).getCell(0).getLocalDateTimeCellValue()))
                        .isEqualTo(YearMonth.parse(month.get("month").asString()));
                List<String> columns = List.of("in", "out", "net", "cumulative");
                for (int i = 0; i < columns.size(); i++) {
                    assertThat(money(cash.getRow(row).getCell(i + 1))).isEqualTo(money(month.get(columns.get(i))));
                }
                row++;
            }
            assertThat(named(book, "BesoinTresorerie")).isEqualTo(money(expected.get("peak_need")));
            assertThat(texts(cash, 5)).filteredOn("point le plus bas"::equals).hasSize(1);
        }
    }

    @Test
    void tellsTheBreakEvenPointAndTheScenariosOfTheFestival() throws IOException {
        try (XSSFWorkbook book = open(write(worked("budget-concert.csv"), Locale.FRENCH))) {
            assertThat(named(book, "Seuil")).isEqualTo(Money.of("420"));
            Sheet analytic = book.getSheet("Analytique");
            assertThat(texts(analytic.getRow(2))).endsWith("Prudent", "Central", "Optimiste");
            Row cost = row(analytic, "Coût par spectateur");
            assertThat(money(cost.getCell(1))).isEqualTo(Money.of("65.71"));
            assertThat(money(cost.getCell(7))).isGreaterThan(money(cost.getCell(1)));
            assertThat(money(row(analytic, "Avec les seuls financements acquis").getCell(1)))
                    .isEqualTo(Money.of("-11800"));
        }
    }

    @Test
    void leavesTheScenariosOutWhileThePlacesOnSaleAreUnknown() throws IOException {
        try (XSSFWorkbook book = open(write(unfinished(), Locale.FRENCH))) {
            assertThat(texts(book.getSheet("Analytique").getRow(2))).endsWith("Prévision propre");
            assertThat(texts(book.getSheet("Analytique"), 0)).anyMatch(text -> text.contains("jauge"));
        }
    }

    @Test
    void isReadyToBeFilteredScrolledAndPrinted() throws IOException {
        ForecastBudget budget = worked("budget-concert.csv");
        try (XSSFWorkbook book = open(write(budget, Locale.FRENCH))) {
            XSSFSheet lines = book.getSheet("Lignes");
            assertThat(lines.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:Q" + (budget.lines().size() + 1));
            assertThat(lines.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(lines.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            book.forEach(sheet -> {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            });
        }
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
        try (XSSFWorkbook book = open(write(misplaced(), Locale.FRENCH))) {
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
            for (int column : List.of(3, 5, 12, 14)) {
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
            book.forEach(sheet -> assertThat(sheet.getHeader().getLeft())
                    .isEqualTo(book.getProperties().getCoreProperties().getTitle()));
            book.forEach(sheet -> assertThat(sheet.getHeader().getRight()).isEqualTo("&A"));
            assertThat(texts(book.getSheet("Budget"), 0).get(1)).contains(mention);
            assertThat(book.getProperties().getCoreProperties().getDescription())
                    .isEqualTo(mention);
        }
        try (XSSFWorkbook book = open(write(budget, wording(Locale.FRENCH, Nature.REAL, true)))) {
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
                    .containsExactly("Budget", "Lines", "Analytic", "Cash plan", "Instalments", "Charts", "Control");
        }
    }

    @Test
    void drawsFourPictures() throws IOException {
        try (XSSFWorkbook book = open(write(worked("budget-concert.csv"), Locale.FRENCH))) {
            assertThat(book.getAllPictures()).hasSize(4);
            for (XSSFPictureData picture : book.getAllPictures()) {
                var chart = ImageIO.read(new ByteArrayInputStream(picture.getData()));
                long painted = Arrays.stream(
                                chart.getRGB(0, 0, chart.getWidth(), chart.getHeight(), null, 0, chart.getWidth()))
                        .filter(pixel -> (pixel & 0xffffff) == 0x6b4a9e)
                        .count();
                assertThat(painted).as("pixels of the bars").isGreaterThan(10_000);
            }
            for (String sheet : List.of("Trésorerie", "Graphiques")) {
                book.getSheet(sheet)
                        .getDrawingPatriarch()
                        .forEach(shape -> assertThat(((XSSFPicture) shape)
                                        .getCTPicture()
                                        .getSpPr()
                                        .getXfrm()
                                        .getExt()
                                        .getCx())
                                .as("width of a picture of " + sheet)
                                .isEqualTo(640L * Units.EMU_PER_PIXEL));
            }
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
            assertThat(amounts(book.getSheetAt(2), 0))
                    .containsAllEntriesOf(headings(expected.get("by_heading").get("charges"), language))
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

    /// What every formula says, by its place: numbers to the millionth, because each program adds in its own order, and
    /// texts with the decimals of no language.
    private static Map<String, Object> results(XSSFWorkbook book) {
        Map<String, Object> results = new TreeMap<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                results.put(
                        sheet.getSheetName() + "!" + cell.getAddress(),
                        cell.getCachedFormulaResultType() == CellType.NUMERIC
                                ? Math.round(cell.getNumericCellValue() * 1e6)
                                : cell.getRichStringCellValue().getString().replace(',', '.'));
            }
        })));
        return results;
    }

    private static Row row(Sheet sheet, String name) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null
                        && row.getCell(0).getCellType() == CellType.STRING
                        && row.getCell(0).getStringCellValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Cell::getStringCellValue)
                .filter(text -> !text.isEmpty())
                .toList();
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
                .filter(cell -> cell.getCellType() == CellType.STRING || isTextFormula(cell))
                .map(Cell::getStringCellValue)
                .toList();
    }

    private static boolean isTextFormula(Cell cell) {
        return cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.STRING;
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

    private static XSSFWorkbook open(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    private static byte[] write(ForecastBudget budget, Locale language) {
        boolean places = !budget.tickets().equals(TicketPlan.USUAL);
        return write(budget, wording(language, Nature.FICTITIOUS, places));
    }

    private static byte[] write(ForecastBudget budget, Wording wording) {
        return XlsxWriter.write(new ForecastBudgetWorkbook(budget, wording).workbook());
    }

    /// @param places whether the capacity and the sessions of the project are known
    private static Wording wording(Locale language, Nature nature, boolean places) {
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
                        places ? Integer.valueOf(2) : null,
                        sheet.openingDays(),
                        places ? Integer.valueOf(300) : null,
                        sheet.vatRegime(),
                        sheet.organisation()));
    }

    private static ForecastBudget worked(String file) throws IOException {
        try (InputStream csv = ForecastBudgetWorkbookTest.class.getResourceAsStream("/demonstration/" + file)) {
            List<Entry> entries =
                    BudgetCsv.read(Objects.requireNonNull(csv).readAllBytes()).entries();
            assertThat(BudgetTotals.of(lines(entries.toArray(Entry[]::new))).isBalanced())
                    .isTrue();
            TicketPlan tickets = file.contains("concert")
                    ? new TicketPlan(24, 0, Map.of("pass", 2), Map.of())
                    : new TicketPlan(0, 700, Map.of(), Map.of());
            return new ForecastBudget("", Basis.TTC, tickets, lines(entries.toArray(Entry[]::new)));
        }
    }

    private static ForecastBudget misplaced() {
        return new ForecastBudget(
                "",
                Basis.TTC,
                TicketPlan.USUAL,
                lines(
                        entry(Section.EXPENSE, "604", Heading.ARTISTIC, "Cession", "100.10"),
                        entry(Section.EXPENSE, "706", Heading.ARTISTIC, "Du mauvais côté", "20.20"),
                        entry(Section.EXPENSE, "", Heading.ARTISTIC, "Sans compte", "3.03"),
                        entry(Section.EXPENSE, "864", Heading.IN_KIND, "Bénévolat", "50"),
                        entry(Section.INCOME, "706", Heading.TICKETING, "Billetterie", "123.33")));
    }

    /// The same with half cents, and with accounts in kind that are unfinished or have another heading.
    private static ForecastBudget unfinished() {
        List<BudgetLine> lines = lines(
                entry(Section.EXPENSE, "8", Heading.PRODUCTION, "Compte inachevé", "1.005"),
                entry(Section.EXPENSE, "606", Heading.TECHNICAL, "Piles", "3.025"),
                entry(Section.INCOME, "870", Heading.PATRONAGE, "Bénévolat", "12"),
                entry(Section.INCOME, "7", Heading.GRANTS, "Compte inachevé", "100.0951"));
        lines.addAll(misplaced().lines());
        return new ForecastBudget("", Basis.TTC, TicketPlan.USUAL, lines);
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
