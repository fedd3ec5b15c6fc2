package fr.coulisses.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How numbers and dates are written. French and English pages alike: the euro, the date and the space are French.
public final class Formats {

    /// Every date and hour of a project is that of Paris.
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final char NARROW_NO_BREAK_SPACE = '\u202f';
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Formats() {}

    /// `1 234,50 €`, with a narrow no-break space between thousands and a no-break space before the sign.
    public static String amount(Money amount, Locale language) {
        return number(amount.euros(), 2, 2, language) + NO_BREAK_SPACE + "€";
    }

    /// `5,5 %`, with at most three decimals.
    public static String percent(BigDecimal percent, Locale language) {
        return number(percent, 0, 3, language) + NO_BREAK_SPACE + "%";
    }

    /// A quantity or a price, with as many decimals as it needs and at most four.
    public static String decimal(BigDecimal value, Locale language) {
        return number(value, 0, 4, language);
    }

    /// A unit price: two decimals, or up to four where it has them.
    public static String price(BigDecimal euros, Locale language) {
        return number(euros, 2, 4, language);
    }

    /// `« un texte »`, whose marks stay with its first and its last word.
    public static String quoted(String text) {
        return "«" + NO_BREAK_SPACE + text + NO_BREAK_SPACE + "»";
    }

    /// `24/11/2026`.
    public static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(date);
    }

    /// `avr. 2027`.
    public static String month(YearMonth month, Locale language) {
        return DateTimeFormatter.ofPattern("MMM yyyy", language).format(month);
    }

    /// `novembre 2026`, for a title.
    public static String wholeMonth(YearMonth month, Locale language) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", language).format(month);
    }

    /// `24/11/2026 14:02`, in Paris.
    public static String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZONE).format(moment);
    }

    /// `14:02`, in Paris.
    public static String hour(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE).format(moment.truncatedTo(ChronoUnit.MINUTES));
    }

    /// Texts in one, in their order, without those that are blank.
    public static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    private static String number(BigDecimal value, int minimum, int maximum, Locale language) {
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(NARROW_NO_BREAK_SPACE);
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(minimum);
        format.setMaximumFractionDigits(maximum);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(value);
    }
}
