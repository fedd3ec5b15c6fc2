package fr.coulisses.artefact.check;

import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Worded;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A figure in the sentence of a finding: kept as it is, `amount:1250.00`, and written in the language of its reader.
///
/// Versions frozen by an earlier release hold it written out in French; that, like any other text, stays as it is.
public final class Figure {

    private static final Pattern KEPT =
            Pattern.compile("(amount|percent|number):(-?\\d{1,19}(?:\\.\\d{1,10})?)|month:(\\d{4}-(?:0[1-9]|1[0-2]))");

    private static final String LABEL = "label:";
    private static final Pattern NAMED = Pattern.compile(LABEL + "[\\w.-]{1,120}");

    private Figure() {}

    public static String amount(Money amount) {
        return "amount:" + amount.euros().toPlainString();
    }

    /// @param percent 3.5 for 3,5 %
    public static String percent(BigDecimal percent) {
        return "percent:" + percent.toPlainString();
    }

    public static String number(BigDecimal number) {
        return "number:" + number.toPlainString();
    }

    public static String month(YearMonth month) {
        return "month:" + month;
    }

    /// What is called by a label: it has its words in each language.
    public static String label(String key) {
        return LABEL + key;
    }

    /// An argument as a sentence takes it: a figure as people write it, a label that is still to be put into words.
    static Object read(String argument, Locale language) {
        return NAMED.matcher(argument).matches()
                ? (Worded) (asked, labels) -> {
                    String key = argument.substring(LABEL.length());
                    return labels.has(asked, key) ? labels.text(asked, key) : key;
                }
                : written(argument, language);
    }

    /// An argument as people read it: `1 250,00 €`, `3,5 %`, `mai 2027`; text that is no figure as it is.
    static String written(String argument, Locale language) {
        Matcher kept = KEPT.matcher(argument);
        if (!kept.matches()) {
            return argument;
        }
        if (kept.group(3) != null) {
            return Formats.month(YearMonth.parse(kept.group(3)), language);
        }
        BigDecimal number = new BigDecimal(kept.group(2));
        return switch (kept.group(1)) {
            case "amount" -> Formats.amount(new Money(number), language);
            case "percent" -> Formats.percent(number, language);
            default -> Formats.decimal(number, language);
        };
    }
}
