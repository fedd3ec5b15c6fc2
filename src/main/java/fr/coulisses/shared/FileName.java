package fr.coulisses.shared;

import java.text.Normalizer;
import java.util.Locale;

/// Names of files that every system can keep.
public final class FileName {

    private static final int LONGEST = 80;

    private FileName() {}

    /// `budget-previsionnel-les-nuits-du-canal`: letters and digits, at most 80 of them.
    public static String of(String title) {
        String bare = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
    }

    /// The text as a person wrote it, without what a file system would refuse: at most 80 characters, never empty.
    public static String readable(String text) {
        String name = text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
        String shorter = Letters.beginning(Letters.kept(name), LONGEST).strip();
        return shorter.isEmpty() || shorter.chars().allMatch(letter -> letter == '.') ? "-" : shorter;
    }
}
