package fr.coulisses.budget;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads instalments as people type them: `04/2027`, `avril 2027`, `2027-04-30`, `02/2027 50 % + 09/2027 50 %`.
final class DuesReader {

    private static final Pattern PART = Pattern.compile(
            "(?:\\d{1,2}[/.-])?(\\d{1,2})[/.-](\\d{4})|(\\d{4})-(\\d{1,2})(?:-\\d{1,2})?|(?:\\d{1,2} )?([a-z]{3,9})\\.? (\\d{4})");
    private static final Pattern SHARE = Pattern.compile("^(.*?)\\s*:?\\s*(\\d{1,3}(?:[.,]\\d{1,3})?)\\s*%$");

    /// How names of months begin, in French and in English, without accents.
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("fev", "feb"),
            List.of("mar"),
            List.of("avr", "apr"),
            List.of("mai", "may"),
            List.of("juin", "jun"),
            List.of("juil", "jul"),
            List.of("aou", "aug"),
            List.of("sep"),
            List.of("oct"),
            List.of("nov"),
            List.of("dec"));

    private DuesReader() {}

    /// The instalments, or nothing when the text names no months or its percents do not make 100.
    static Optional<Dues> read(String text) {
        if (text.isBlank()) {
            return Optional.of(Dues.UNKNOWN);
        }
        String[] pieces = text.strip().split("\\s*[+;]\\s*");
        List<Due> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String piece : pieces) {
            Due due = part(piece, pieces.length == 1);
            if (due == null) {
                return Optional.empty();
            }
            parts.add(due);
            sum = sum.add(due.percent());
        }
        return sum.compareTo(Dues.WHOLE) == 0 ? Optional.of(Dues.gathered(parts)) : Optional.empty();
    }

    private static @Nullable Due part(String piece, boolean alone) {
        Matcher share = SHARE.matcher(piece.replaceAll("[\\u00a0\\u202f]", " "));
        BigDecimal percent = alone ? Dues.WHOLE : null;
        String month = piece;
        if (share.matches()) {
            month = share.group(1);
            percent = new BigDecimal(share.group(2).replace(',', '.'));
        }
        YearMonth found = month(month);
        return found == null || percent == null || percent.signum() <= 0 || percent.compareTo(Dues.WHOLE) > 0
                ? null
                : new Due(found, percent);
    }

    private static @Nullable YearMonth month(String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH);
        Matcher matcher = PART.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int month;
        String year;
        if (matcher.group(1) != null) {
            month = Integer.parseInt(matcher.group(1));
            year = matcher.group(2);
        } else if (matcher.group(3) != null) {
            month = Integer.parseInt(matcher.group(4));
            year = matcher.group(3);
        } else {
            month = named(matcher.group(5));
            year = matcher.group(6);
        }
        try {
            YearMonth found = YearMonth.of(Integer.parseInt(year), month);
            return found.getYear() >= 2000 && found.getYear() < 2100 ? found : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The number of a month by the way its name begins; 0 for none.
    private static int named(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(name::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }
}
