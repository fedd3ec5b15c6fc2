package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/// Reads the cells of the sheets of one workbook.
final class XlsxSheet {

    private static final int LONGEST_FORMULA = 255;

    private final List<String> shared;
    private final XlsxFormats formats;
    private final NumberCells numbers;
    private final Tally tally;

    XlsxSheet(List<String> shared, XlsxFormats formats, NumberCells numbers, Tally tally) {
        this.shared = shared;
        this.formats = formats;
        this.numbers = numbers;
        this.tally = tally;
    }

    void read(XmlPart xml, SheetBuilder sheet) throws XMLStreamException {
        int row = -1;
        int column = -1;
        while (xml.next()) {
            if (xml.starts("row")) {
                // Rows and cells without a place follow the one before.
                row = xml.attribute("r").map(XlsxSheet::number).orElse(row + 2) - 1;
                column = -1;
            } else if (xml.starts("c")) {
                column = xml.attribute("r").map(XlsxSheet::column).orElse(column + 1);
                sheet.put(row, column, cell(xml));
            } else if (xml.starts("mergeCell")) {
                sheet.merge(CellRangeAddress.valueOf(xml.attribute("ref").orElse("")));
            }
        }
    }

    private SheetCell cell(XmlPart xml) throws XMLStreamException {
        String type = xml.attribute("t").orElse("n");
        int style = xml.attribute("s").map(XlsxSheet::number).orElse(0);
        String value = "";
        String formula = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text("v", "");
            } else if (xml.starts("is")) {
                value = XlsxTexts.text(xml, "is");
            } else if (xml.starts("f")) {
                formula = "=" + xml.text("f", "");
            }
        }
        if (value.isEmpty() && !formula.isEmpty() && !type.equals("str")) {
            return new SheetCell.Uncomputed(kept(formula.substring(0, Math.min(formula.length(), LONGEST_FORMULA))));
        }
        return value.isEmpty() ? SheetCell.BLANK : cell(type, style, value);
    }

    private SheetCell cell(String type, int style, String value) {
        return switch (type) {
            case "s" -> new SheetCell.Text(shared.get(number(value)));
            case "str" -> new SheetCell.Text(kept(XlsxTexts.unescaped(value)));
            case "b" -> new SheetCell.Text(value.strip().equals("1") ? "VRAI" : "FAUX");
            case "d" -> day(value.strip());
            case "n" -> {
                int index = formats.index(style);
                yield numbers.cell(Double.parseDouble(value.strip()), index, formats.pattern(index));
            }
            default -> new SheetCell.Text(kept(value));
        };
    }

    /// The strict dialect writes days as `2026-11-24` or `2026-11-24T14:02:00`.
    private SheetCell day(String value) {
        try {
            LocalDate day = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
            return new SheetCell.Day(Formats.date(day), day);
        } catch (DateTimeParseException e) {
            return new SheetCell.Text(kept(value));
        }
    }

    private String kept(String text) {
        tally.text(text.length());
        return text;
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }

    /// The column of a place like `AB12`, from 0.
    private static int column(String place) {
        int letters = 0;
        while (letters < place.length() && !Character.isDigit(place.charAt(letters))) {
            letters++;
        }
        return CellReference.convertColStringToIndex(place.substring(0, letters));
    }
}
