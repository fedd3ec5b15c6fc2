package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Formats;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/// What a person sees where a file holds a double: a number, a day or an hour, as the format of the cell says.
final class NumberCells {

    /// Excel computes with 15 significant digits; what lies beyond them comes from the binary fractions.
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int DECIMALS = 10;
    private static final double TOO_LARGE = 1e15;
    private static final double AFTER_THE_LAST_DAY = 2_958_466;
    private static final int LONGEST_FORMAT = 255;

    private static final char QUOTED_PERCENT = '\uff05';

    /// Quoted words, escaped signs, padding, and what stands in brackets (colours, languages, elapsed hours).
    private static final Pattern NOT_A_FIELD = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private final DataFormatter formatter = new DataFormatter(Locale.FRANCE);
    private final Tally tally;
    private boolean since1904;

    NumberCells(Tally tally) {
        this.tally = tally;
    }

    /// The days of this file count from 1904, as on older Macintoshes.
    void countFrom1904() {
        since1904 = true;
    }

    /// @param index of the format, where small numbers are the formats that every file has
    /// @param format its pattern, `General` when there is none
    SheetCell cell(double value, int index, String format) {
        if (!Double.isFinite(value)) {
            return new SheetCell.Text(Double.toString(value));
        }
        if (format.length() <= LONGEST_FORMAT && DateUtil.isADateFormat(index, format)) {
            if (isDay(format) && value >= 0 && value < AFTER_THE_LAST_DAY) {
                return day(DateUtil.getLocalDateTime(value, since1904));
            }
            return new SheetCell.Text(shown(value, index, format));
        }
        return Math.abs(value) < TOO_LARGE
                ? new SheetCell.Number(shown(value, index, format), exact(value))
                : new SheetCell.Text(Double.toString(value));
    }

    private static boolean isDay(String format) {
        String fields = NOT_A_FIELD.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return fields.indexOf('d') >= 0 || fields.indexOf('y') >= 0;
    }

    private static SheetCell day(LocalDateTime moment) {
        String date = Formats.date(moment.toLocalDate());
        String text = moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date
                : date + " " + DateTimeFormatter.ofPattern("HH:mm").format(moment);
        return new SheetCell.Day(text, moment.toLocalDate());
    }

    static BigDecimal exact(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(value)).round(DIGITS);
        BigDecimal bare = exact.setScale(Math.min(exact.scale(), DECIMALS), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private String shown(double value, int index, String format) {
        String shown = formatted(value, index, format);
        tally.text(shown.length());
        return shown;
    }

    /// A percent sign in quotes is a word; the library would multiply by a hundred.
    private static String quoted(String format) {
        return NOT_A_FIELD.matcher(format).replaceAll("").indexOf('%') < 0
                ? format.replace('%', QUOTED_PERCENT)
                : format;
    }

    private String formatted(double value, int index, String format) {
        if (!format.equalsIgnoreCase("General") && format.length() <= LONGEST_FORMAT) {
            try {
                String shown = formatter
                        .formatRawCellContents(value, index, quoted(format), since1904)
                        .replace(QUOTED_PERCENT, '%')
                        .strip();
                if (!shown.isEmpty() && shown.length() <= LONGEST_FORMAT) {
                    return shown;
                }
            } catch (RuntimeException e) {
                // A pattern that the library does not understand takes nothing from the number.
            }
        }
        return exact(value).toPlainString().replace('.', ',');
    }
}
