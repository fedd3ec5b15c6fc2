package fr.coulisses.contracts.text;

import fr.coulisses.contracts.Iban;
import fr.coulisses.project.Siret;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How a French contract writes days, hours, amounts and spaces, whatever language the pages around it speak.
final class French {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private static final Pattern BEFORE_A_MARK = Pattern.compile(" (?=[;:!?»%€])");
    private static final Pattern AFTER_A_QUOTE = Pattern.compile("(?<=«) ");
    private static final Pattern NUMBER_SIGN = Pattern.compile("(?<=n°) ");

    private French() {}

    /// « 1er avril 2027 ».
    static String day(LocalDate day) {
        String written =
                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).format(day);
        return day.getDayOfMonth() == 1 ? "1er" + written.substring(1) : written;
    }

    /// « samedi 24 avril 2027 ».
    static String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH).format(day) + " " + day(day);
    }

    /// « le 24 avril 2027 », « du 23 au 24 avril 2027 », « du 31 mars au 2 avril 2027 ».
    static String period(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return "le " + day(first);
        }
        String from = day(first);
        if (first.getYear() == last.getYear()) {
            from = from.substring(0, from.lastIndexOf(' '));
            if (first.getMonth() == last.getMonth()) {
                from = from.substring(0, from.lastIndexOf(' '));
            }
        }
        return "du " + from + " au " + day(last);
    }

    /// « 20 h 30 », « 20 h ».
    static String hour(LocalTime hour) {
        String hours = String.valueOf(hour.getHour()) + NO_BREAK_SPACE + "h";
        return hour.getMinute() == 0 ? hours : hours + NO_BREAK_SPACE + "%02d".formatted(hour.getMinute());
    }

    /// « 1 h 15 », « 45 minutes ».
    static String duration(int minutes) {
        return minutes < 60
                ? minutes + (minutes == 1 ? " minute" : " minutes")
                : hour(LocalTime.MIN.plusMinutes(minutes % 60)).replaceFirst("^0", String.valueOf(minutes / 60));
    }

    /// « 4 200,00 € ».
    static String amount(Money amount) {
        return Formats.amount(amount, Locale.FRENCH);
    }

    /// « 5,5 % ».
    static String percent(BigDecimal percent) {
        return Formats.percent(percent, Locale.FRENCH);
    }

    static String decimal(BigDecimal number) {
        return Formats.decimal(number, Locale.FRENCH);
    }

    /// « trente (30) », as contracts write a number of days.
    static String counted(int number) {
        return number < 0 ? String.valueOf(number) : FrenchNumerals.of(number) + " (" + number + ")";
    }

    /// An IBAN in groups of four; anything else as it is.
    static String iban(String written) {
        return Iban.isValid(written) ? Siret.bare(written).replaceAll("(.{4})(?=.)", "$1" + NO_BREAK_SPACE) : written;
    }

    /// « un, deux et trois ».
    static String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " et " + items.getLast();
    }

    /// The same text, whose spaces before marks and inside quotes end no line.
    static String unbreakable(String text) {
        String marks = BEFORE_A_MARK.matcher(text).replaceAll(String.valueOf(NO_BREAK_SPACE));
        String quotes = AFTER_A_QUOTE.matcher(marks).replaceAll(String.valueOf(NO_BREAK_SPACE));
        return NUMBER_SIGN.matcher(quotes).replaceAll(String.valueOf(NO_BREAK_SPACE));
    }
}
