package fr.coulisses.artefact.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a workbook as XLSX: live formulas with their results stored, frozen headers, print set-up, text as text.
public final class XlsxWriter {

    private static final float LINE = 13.5f;
    private static final byte[] PLUM = {0x4a, 0x2c, 0x6f};
    private static final byte[] PALE = {(byte) 0xef, (byte) 0xea, (byte) 0xf6};

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Map<String, CellStyle> styles = new HashMap<>();

    private XlsxWriter() {
        arial(book.getFontAt(0));
    }

    /// The one font whose measures are the same everywhere: column widths and pictures depend on them.
    private static XSSFFont arial(XSSFFont font) {
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 10);
        return font;
    }

    public static byte[] write(Workbook workbook) {
        XlsxWriter writer = new XlsxWriter();
        try (XSSFWorkbook book = writer.book;
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            workbook.sheets().forEach(sheet -> writer.sheet(sheet, workbook.mention()));
            workbook.names().forEach(writer::name);
            book.getProperties().getCoreProperties().setTitle(workbook.title());
            book.getProperties().getCoreProperties().setCreator(workbook.author());
            book.getProperties().getCoreProperties().setDescription(workbook.mention());
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
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

    private void sheet(Workbook.Sheet described, String mention) {
        XSSFSheet sheet = book.createSheet(described.name());
        for (int i = 0; i < described.widths().size(); i++) {
            sheet.setColumnWidth(i, described.widths().get(i) * 256);
        }
        for (int i = 0; i < described.rows().size(); i++) {
            row(sheet.createRow(i), described.rows().get(i), described.widths());
        }
        if (described.header() > 0) {
            sheet.createFreezePane(0, described.header());
            sheet.setRepeatingRows(new CellRangeAddress(0, described.header() - 1, -1, -1));
        }
        described.pictures().forEach(picture -> picture(sheet, picture));
        print(sheet, described.landscape(), mention);
    }

    private static void print(XSSFSheet sheet, boolean landscape, String mention) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setLeft(mention);
        sheet.getFooter().setRight("&P / &N");
    }

    private void row(XSSFRow row, Workbook.Row described, List<Integer> widths) {
        float height = LINE;
        for (int i = 0; i < described.cells().size(); i++) {
            cell(row.createCell(i), described.cells().get(i));
            height = Math.max(height, height(described.cells().get(i), widths.get(i)));
        }
        row.setHeightInPoints(height);
    }

    /// Spreadsheet programs do not all fit a row to its text by themselves when they open a file.
    private static float height(Workbook.Cell cell, int width) {
        if (cell.style() == Workbook.Style.TITLE) {
            return 2 * LINE;
        }
        return cell instanceof Workbook.Text text && isWrapped(cell.style()) ? LINE * lines(text, width) : LINE;
    }

    /// How many lines a text takes in a column: seven pixels a character, less the indent and the margins. Roboto runs
    /// a
    /// little wider than Arial, and so leaves some air.
    private static int lines(Workbook.Text text, int width) {
        double room = width * 7 - 16;
        double needed = Typeface.width(text.text(), 13.3f) * (text.style() == Workbook.Style.PLAIN ? 1.0 : 1.08);
        // Where it wraps, a line ends before a word and not in it.
        return needed <= room ? 1 : (int) Math.ceil(needed / (room * 0.9));
    }

    private static boolean isWrapped(Workbook.Style style) {
        return style != Workbook.Style.TITLE && style != Workbook.Style.NOTE;
    }

    private void cell(XSSFCell cell, Workbook.Cell described) {
        switch (described) {
            case Workbook.Text text -> {
                cell.setCellStyle(style(text.style(), ""));
                if (!text.text().isEmpty()) {
                    cell.setCellValue(text.text());
                }
            }
            case Workbook.Number number -> {
                cell.setCellStyle(style(number.style(), pattern(number.format())));
                cell.setCellValue(number.number().doubleValue());
            }
            case Workbook.Formula formula -> {
                cell.setCellStyle(style(formula.style(), pattern(formula.format())));
                cell.setCellFormula(formula.expression());
            }
        }
    }

    private static String pattern(Workbook.Format format) {
        return switch (format) {
            case AMOUNT -> "#,##0.00\\ \"€\"";
            case PRICE -> "#,##0.00##";
            // With "#,##0.####" a whole number would end in a lonely decimal sign.
            case DECIMAL -> "General";
            case PERCENT -> "0.0##\\ \"%\"";
        };
    }

    private CellStyle style(Workbook.Style style, String pattern) {
        return styles.computeIfAbsent(style + pattern, key -> make(style, pattern));
    }

    private CellStyle make(Workbook.Style style, String pattern) {
        XSSFCellStyle made = book.createCellStyle();
        XSSFFont font = arial(book.createFont());
        made.setVerticalAlignment(VerticalAlignment.TOP);
        made.setWrapText(isWrapped(style) && pattern.isEmpty());
        made.setAlignment(HorizontalAlignment.LEFT);
        made.setIndention((short) (isWrapped(style) ? 1 : 0));
        switch (style) {
            case PLAIN -> {}
            case NOTE -> font.setItalic(true);
            case TITLE -> {
                font.setBold(true);
                font.setFontHeightInPoints((short) 16);
                font.setColor(new XSSFColor(PLUM, null));
            }
            case HEADER, NUMBER_HEADER -> {
                font.setBold(true);
                font.setColor(IndexedColors.WHITE.getIndex());
                fill(made, PLUM);
            }
            case SUBTOTAL -> font.setBold(true);
            case TOTAL -> {
                font.setBold(true);
                fill(made, PALE);
                made.setBorderTop(BorderStyle.MEDIUM);
            }
        }
        made.setFont(font);
        if (!pattern.isEmpty()) {
            made.setDataFormat(book.createDataFormat().getFormat(pattern));
        }
        if (!pattern.isEmpty() || style == Workbook.Style.NUMBER_HEADER) {
            made.setAlignment(HorizontalAlignment.RIGHT);
            made.setIndention((short) 0);
        }
        return made;
    }

    private static void fill(XSSFCellStyle style, byte[] color) {
        style.setFillForegroundColor(new XSSFColor(color, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private void picture(XSSFSheet sheet, Workbook.Picture picture) {
        int index = book.addPicture(png(picture.bars()), org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG);
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setRow1(picture.row());
        anchor.setCol1(picture.column());
        XSSFPicture drawn = sheet.createDrawingPatriarch().createPicture(anchor, index);
        drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.bars().title());
        drawn.resize(0.5);
    }

    /// The chart at twice its size, sharp on a dense screen.
    private static byte[] png(Bars bars) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, 1280f);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_BACKGROUND_COLOR, java.awt.Color.WHITE);
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            byte[] svg = ChartWriter.svg(bars).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            transcoder.transcode(new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput(png));
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TranscoderException e) {
            throw new IllegalStateException(e);
        }
    }
}
