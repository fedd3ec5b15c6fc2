package fr.coulisses.kinds.communicationplan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How well a text stands out, as WCAG 2.1 computes it: from 1 for none to 21 for black on white.
final class Contrast {

    /// WCAG 2.1, 1.4.3: what a text needs.
    static final BigDecimal TEXT = new BigDecimal("4.5");

    /// The same for large text: 24 pixels, or 18.66 and bold.
    static final BigDecimal LARGE = new BigDecimal("3");

    private static final double LOW = 0.04045;

    private Contrast() {}

    /// The ratio, cut after two decimals: 4.499 is not enough where 4.5 is asked for.
    static BigDecimal between(int text, int background) {
        double one = luminance(text);
        double other = luminance(background);
        double ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        return new BigDecimal(String.valueOf(ratio)).setScale(2, RoundingMode.DOWN);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= LOW ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
