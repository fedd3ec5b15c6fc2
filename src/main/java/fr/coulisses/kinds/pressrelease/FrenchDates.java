package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.FoldedText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The days that a French text names: « les 23 et 24 avril 2027 », « du 11 septembre au 24 octobre », «
/// 23/04/2027 ».
final class FrenchDates {

    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    /// One or more days before one month, and the year where it is said; text as [FoldedText] writes it.
    private static final Pattern IN_WORDS =
            Pattern.compile("\\b((?:(?:[0-2]?\\d|3[01])(?:er)?(?: (?:et|au|ou) (?:le )?| (?:le )?))+)("
                    + String.join("|", MONTHS) + ")\\b(?: (\\d{4})\\b)?");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern IN_FIGURES = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");

    private FrenchDates() {}

    /// The days in their order; those that no calendar has are left out.
    ///
    /// @param event a day of the year that is meant where none is said; without it, such days are left out
    static List<LocalDate> in(String text, @Nullable LocalDate event) {
        List<LocalDate> days = new ArrayList<>();
        Matcher figures = IN_FIGURES.matcher(text);
        while (figures.find()) {
            add(days, figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1), event);
        }
        Matcher words = IN_WORDS.matcher(FoldedText.of(IN_FIGURES.matcher(text).replaceAll(";")));
        while (words.find()) {
            int month = MONTHS.indexOf(words.group(2)) + 1;
            Matcher each = DAY.matcher(words.group(1));
            while (each.find()) {
                add(days, words.group(3), month, each.group(), event);
            }
        }
        return List.copyOf(days);
    }

    private static void add(
            List<LocalDate> days, @Nullable String year, int month, String day, @Nullable LocalDate event) {
        Optional<Integer> named = Optional.ofNullable(year)
                .map(Integer::valueOf)
                .or(() -> Optional.ofNullable(event).map(LocalDate::getYear));
        if (named.isPresent()
                && month >= 1
                && month <= MONTHS.size()
                && isIn(Integer.parseInt(day), YearMonth.of(named.get(), month))) {
            days.add(LocalDate.of(named.get(), month, Integer.parseInt(day)));
        }
    }

    private static boolean isIn(int day, YearMonth month) {
        return day >= 1 && day <= month.lengthOfMonth();
    }
}
