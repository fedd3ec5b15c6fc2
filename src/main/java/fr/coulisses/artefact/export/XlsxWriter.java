package fr.coulisses.artefact.export;

import fr.coulisses.shared.Letters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFPicture;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a workbook as XLSX: live formulas with their results stored, frozen headers, print set-up, text as
/// text. Rows are written away as they come, so that a long sheet takes no more memory than a short one.
public final class XlsxWriter {

    private static final int HIDDEN_WIDTH = 38;
    private static final int LONGEST_HEADER = 100;
    private static final int ONE_PAGE = 60;

    /// Letters of the default size beside each other on A4.
    private static final int PORTRAIT = 100;

    private static final int LANDSCAPE = 145;
    private static final int NAME = 14;

    /// In a cell, as every spreadsheet program limits it.
    private static final int LONGEST_TEXT = 32_767;

    /// The beginning of what the format reads as one letter.
    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /// Rows that are kept before they are written away: more than any sheet with pictures has.
    private static final int WINDOW = 500;

    private final SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW, false, true);
    private final XlsxStyles styles;

    private XlsxWriter(Locale language) {
        styles = new XlsxStyles(book.getXSSFWorkbook(), language);
    }

    /// Waits for its turn first, see [WritingTurn].
    public static byte[] write(Workbook workbook) {
        return WritingTurn.of(() -> bytes(workbook));
    }

    private static byte[] bytes(Workbook workbook) {
        XlsxWriter writer = new XlsxWriter(workbook.language());
        try (SXSSFWorkbook book = writer.book;
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            workbook.sheets().forEach(sheet -> writer.sheet(sheet, workbook));
            workbook.names().forEach(writer::name);
            CoreProperties said = book.getXSSFWorkbook().getProperties().getCoreProperties();
            said.setTitle(workbook.title());
            said.setCreator(workbook.author());
            said.setDescription(workbook.mention());
            book.setForceFormulaRecalculation(false);
            book.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void name(String name, String cell) {
        Name named = book.createName();
        named.setNameName(name);
        named.setRefersToFormula(cell);
    }

    private void sheet(Workbook.Sheet described, Workbook workbook) {
        SXSSFSheet sheet = book.createSheet(described.name());
        int columns = described.widths().size();
        for (int i = 0; i < columns; i++) {
            int width = described.widths().get(i);
            sheet.setColumnWidth(i, (width == 0 ? HIDDEN_WIDTH : width) * 256);
            sheet.setColumnHidden(i, width == 0);
        }
        for (int i = 0; i < described.rows().size(); i++) {
            SXSSFRow row = sheet.createRow(i);
            row.setHeightInPoints(RowHeight.of(described.rows().get(i), described.widths()));
            row(
                    row,
                    i == described.header() - 1
                            ? titles(described)
                            : described.rows().get(i));
        }
        if (described.header() > 0) {
            sheet.createFreezePane(0, described.header());
            sheet.setRepeatingRows(new CellRangeAddress(0, described.header() - 1, -1, -1));
        }
        int last = Math.max(0, described.rows().size() - 1);
        if (described.filtered()) {
            sheet.setAutoFilter(new CellRangeAddress(Math.max(0, described.header() - 1), last, 0, columns - 1));
        }
        // An account number is text, and no program need warn of it.
        book.getXSSFWorkbook()
                .getSheet(described.name())
                .addIgnoredErrors(
                        new CellRangeAddress(0, last, 0, columns - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        described.pictures().forEach(picture -> picture(sheet, picture));
        print(sheet, described, workbook);
    }

    /// The titles of the columns: those of numbers stand right, as the numbers do.
    private static Workbook.Row titles(Workbook.Sheet described) {
        List<Workbook.Cell> titles =
                described.rows().get(described.header() - 1).cells();
        return new Workbook.Row(IntStream.range(0, titles.size())
                .mapToObj(column -> titles.get(column) instanceof Workbook.Text title
                                && title.style() == Workbook.Style.HEADER
                                && isOfNumbers(described, column)
                        ? Workbook.text(title.text(), Workbook.Style.NUMBER_HEADER)
                        : titles.get(column))
                .toList());
    }

    /// Whether the first cell below the titles that says something is a number.
    private static boolean isOfNumbers(Workbook.Sheet described, int column) {
        return described.rows().stream()
                .skip(described.header())
                .filter(row -> row.cells().size() > column)
                .map(row -> row.cells().get(column))
                .filter(cell ->
                        !(cell instanceof Workbook.Text text && text.text().isEmpty()))
                .findFirst()
                .filter(XlsxWriter::isNumber)
                .isPresent();
    }

    private static boolean isNumber(Workbook.Cell cell) {
        return (cell instanceof Workbook.Number number && number.format() != Workbook.Format.DAY)
                || (cell instanceof Workbook.Formula formula && formula.format() != Workbook.Format.DAY);
    }

    /// As wide as the page, or as several with the first columns on each, where letters would shrink below four
    /// ninths of their size; a short sheet on one page, a long one on as many as it needs.
    private static void print(SXSSFSheet sheet, Workbook.Sheet described, Workbook workbook) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(described.landscape());
        int letters = described.widths().stream().mapToInt(Integer::intValue).sum();
        int most = (described.landscape() ? LANDSCAPE : PORTRAIT) * 9 / 4;
        int pages = Math.max(1, Math.ceilDiv(letters, most));
        setup.setFitWidth((short) pages);
        if (pages > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, naming(described.widths())));
        }
        setup.setFitHeight((short) (described.rows().size() <= ONE_PAGE ? 1 : 0));
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, 0.4);
        }
        // A sheet of paper shows no tab; an ampersand begins a code.
        sheet.getHeader()
                .setLeft(Letters.beginning(workbook.title(), LONGEST_HEADER).replace("&", "&&"));
        sheet.getHeader().setRight("&A");
        sheet.getFooter().setLeft(workbook.mention());
        sheet.getFooter().setRight("&P / &N");
    }

    /// The column that says what a row is about: the first that holds more than a number.
    private static int naming(List<Integer> widths) {
        return IntStream.range(0, widths.size())
                .filter(column -> widths.get(column) >= NAME)
                .findFirst()
                .orElse(0);
    }

    private void row(SXSSFRow row, Workbook.Row described) {
        for (int i = 0; i < described.cells().size(); i++) {
            cell(row.createCell(i), described.cells().get(i));
        }
    }

    private void cell(SXSSFCell cell, Workbook.Cell described) {
        switch (described) {
            case Workbook.Text text -> {
                cell.setCellStyle(styles.text(text.text(), text.style()));
                if (!text.text().isEmpty()) {
                    cell.setCellValue(literal(text.text()));
                }
            }
            case Workbook.Number number -> {
                cell.setCellStyle(styles.number(number.format(), number.style()));
                cell.setCellValue(number.number().doubleValue());
            }
            case Workbook.Month month -> {
                cell.setCellStyle(styles.month(month.style()));
                cell.setCellValue(month.month().atDay(1));
            }
            case Workbook.Day day -> {
                cell.setCellStyle(styles.day(day.style()));
                cell.setCellValue(day.day());
            }
            case Workbook.Formula formula -> {
                cell.setCellStyle(styles.number(formula.format(), formula.style()));
                cell.setCellFormula(formula.expression());
                cell.setCellValue(formula.result().doubleValue());
            }
            case Workbook.TextFormula formula -> {
                cell.setCellStyle(styles.text("", formula.style()));
                cell.setCellFormula(formula.expression());
                cell.setCellValue(literal(formula.result()));
            }
        }
    }

    /// The text as the format wants it: `_x0041_` would be read as the letter A, unless its first sign is written so
    /// itself (ST_Xstring). What no cell may hold ends in « … ».
    private static String literal(String text) {
        String written = ESCAPED.matcher(Letters.kept(text)).replaceAll("_x005F_");
        return written.length() <= LONGEST_TEXT ? written : Letters.beginning(written, LONGEST_TEXT - 1) + "…";
    }

    private void picture(SXSSFSheet sheet, Workbook.Picture picture) {
        byte[] png = ChartWriter.png(picture.diagram());
        int index = book.addPicture(png, org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG);
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setRow1(picture.row());
        anchor.setCol1(picture.column());
        // An end before the beginning: the library then takes the size of the picture, and nothing of the cells.
        anchor.setCol2(picture.column() - 1);
        anchor.setRow2(picture.row() - 1);
        SXSSFPicture drawn = sheet.createDrawingPatriarch().createPicture(anchor, index);
        drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.diagram().title());
        drawn.resize(1.0 / ChartWriter.DENSITY);
    }
}
