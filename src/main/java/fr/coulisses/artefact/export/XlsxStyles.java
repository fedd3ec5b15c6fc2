package fr.coulisses.artefact.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How the cells of a workbook look; each look is made once, because a file may hold few of them.
final class XlsxStyles {

    private static final byte[] PLUM = {0x4a, 0x2c, 0x6f};
    private static final byte[] PALE = {(byte) 0xef, (byte) 0xea, (byte) 0xf6};

    private static final String DAY = "dd/mm/yyyy";

    private final XSSFWorkbook book;
    private final String month;
    private final Map<Look, CellStyle> made = new HashMap<>();

    /// What tells one look from another.
    ///
    /// @param pattern of the number; empty for text
    /// @param quoted whether a program that edits the cell must go on taking it for text
    private record Look(Workbook.Style style, String pattern, boolean quoted) {}

    XlsxStyles(XSSFWorkbook book, Locale language) {
        this.book = book;
        this.month = (language.getLanguage().equals("en") ? "[$-809]" : "[$-40C]") + "mmm\\ yyyy";
        arial(book.getFontAt(0));
    }

    CellStyle text(String text, Workbook.Style style) {
        boolean like = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        return made.computeIfAbsent(new Look(style, "", like), this::make);
    }

    CellStyle number(Workbook.Format format, Workbook.Style style) {
        return made.computeIfAbsent(new Look(style, pattern(format), false), this::make);
    }

    CellStyle month(Workbook.Style style) {
        return made.computeIfAbsent(new Look(style, month, false), this::make);
    }

    CellStyle day(Workbook.Style style) {
        return made.computeIfAbsent(new Look(style, DAY, false), this::make);
    }

    static boolean isWrapped(Workbook.Style style) {
        return style != Workbook.Style.TITLE && style != Workbook.Style.NOTE;
    }

    private static String pattern(Workbook.Format format) {
        return switch (format) {
            case AMOUNT -> "#,##0.00\\ \"€\"";
            case PRICE -> "#,##0.00##";
            // With "#,##0.####" a whole number would end in a lonely decimal sign.
            case DECIMAL -> "General";
            case COUNT -> "#,##0";
            case PERCENT -> "0.0##\\ \"%\"";
        };
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        XSSFFont font = arial(book.createFont());
        boolean text = look.pattern().isEmpty();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(isWrapped(look.style()) && text);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) (isWrapped(look.style()) ? 1 : 0));
        style.setQuotePrefixed(look.quoted());
        colour(style, font, look.style());
        style.setFont(font);
        if (!text) {
            style.setDataFormat(book.createDataFormat().getFormat(look.pattern()));
        }
        boolean dated = look.pattern().equals(month) || look.pattern().equals(DAY);
        if ((!text && !dated) || look.style() == Workbook.Style.NUMBER_HEADER) {
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 0);
        }
        return style;
    }

    private static void colour(XSSFCellStyle style, XSSFFont font, Workbook.Style look) {
        switch (look) {
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
                fill(style, PLUM);
            }
            case SUBTOTAL -> font.setBold(true);
            case TOTAL -> {
                font.setBold(true);
                fill(style, PALE);
                style.setBorderTop(BorderStyle.MEDIUM);
            }
        }
    }

    /// The one font whose measures are the same everywhere: column widths and pictures depend on them.
    private static XSSFFont arial(XSSFFont font) {
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 10);
        return font;
    }

    private static void fill(XSSFCellStyle style, byte[] color) {
        style.setFillForegroundColor(new XSSFColor(color, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
