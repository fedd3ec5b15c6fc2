package fr.coulisses.shared;

import java.util.List;
import java.util.regex.Pattern;

/// The amounts that a French text names in euros: « 16 € », « 11,50 euros », « 1 200 € ».
public final class EuroAmounts {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d,.])(\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+|\\d{1,9})(?:[,.](\\d{1,2}))?[ \u00a0\u202f]*(?:€|euros?\\b)");

    private EuroAmounts() {}

    /// Each once, in their order.
    public static List<Money> in(String text) {
        return AMOUNT.matcher(text)
                .results()
                .map(found -> Money.of(
                        found.group(1).replaceAll("\\D", "") + (found.group(2) == null ? "" : "." + found.group(2))))
                .distinct()
                .toList();
    }
}
