package fr.coulisses.spreadsheet;

import fr.coulisses.shared.DecimalText;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads numbers that people typed as words, and the ways in which they say that they do not know one.
final class TypedFigure {

    private static final Set<String> NOTHING = Set.of("-", "\u2013", "\u2014", "\u2212", "/");
    private static final Pattern QUESTION = Pattern.compile("\\?+");
    private static final Pattern NOT_KNOWN = Pattern.compile("x+|n ?c|nsp|tb[cd]|inconnu|unknown|en attente"
            + "|a (voir|definir|preciser|confirmer|chiffrer|determiner)");
    private static final Pattern CURRENCY = Pattern.compile("(?i)€|\\b(euros?|eur|ttc|ht)\\b");
    private static final Pattern FRENCH_THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d{1,10}");
    private static final Pattern ENGLISH_THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d{1,10}");

    private TypedFigure() {}

    static Figure read(String text) {
        String bare = CURRENCY.matcher(text).replaceAll(" ").strip();
        if (bare.isEmpty() || NOTHING.contains(bare)) {
            return Figure.NONE;
        }
        if (QUESTION.matcher(bare).matches()
                || NOT_KNOWN.matcher(Words.fold(bare)).matches()) {
            return new Figure.Unknown(text.strip());
        }
        return DecimalText.parse(unpointed(bare))
                .<Figure>map(Figure.Known::new)
                .orElseGet(() -> new Figure.Unreadable(text.strip()));
    }

    /// Without points or commas between thousands, where a decimal sign after them leaves no doubt.
    private static String unpointed(String text) {
        if (FRENCH_THOUSANDS.matcher(text).matches()) {
            return text.replace(".", "");
        }
        return ENGLISH_THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text;
    }
}
