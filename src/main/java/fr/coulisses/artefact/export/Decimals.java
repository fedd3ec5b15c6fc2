package fr.coulisses.artefact.export;

import fr.coulisses.shared.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/// `12,5`, along the sides of a chart.
final class Decimals extends NumberFormat {

    private static final int MOST_DECIMALS = 2;

    private final transient Locale language;

    Decimals(Locale language) {
        this.language = language;
    }

    @Override
    public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
        BigDecimal written = new BigDecimal(Double.toString(number)).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        return text.append(Formats.decimal(written, language));
    }

    @Override
    public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
        return text.append(Formats.decimal(BigDecimal.valueOf(number), language));
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("Numbers are written here, never read");
    }
}
