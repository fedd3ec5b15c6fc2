package fr.coulisses.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text as it is compared, whatever its accents, capitals and signs.
public final class FoldedText {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedText() {}

    /// Small letters and figures without accents, words parted by one space.
    public static String of(String text) {
        String bare = ACCENT.matcher(Normalizer.normalize(text.replace("œ", "oe"), Normalizer.Form.NFKD))
                .replaceAll("");
        return NOT_A_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
