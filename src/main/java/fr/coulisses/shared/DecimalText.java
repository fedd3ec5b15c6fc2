package fr.coulisses.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the numbers that people type: `1 234,50`, `1234.5`, `1 200,00 €`, `5,5 %`.
public final class DecimalText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]");

    private DecimalText() {}

    /// The exact number behind a text, or nothing when it is not one.
    public static Optional<BigDecimal> parse(String text) {
        String bare = SPACES.matcher(text).replaceAll("");
        if (bare.endsWith("€") || bare.endsWith("%")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        bare = bare.replace('\u2212', '-');
        if (bare.indexOf(',') >= 0 && bare.indexOf('.') < 0) {
            bare = bare.replace(',', '.');
        }
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }
}
