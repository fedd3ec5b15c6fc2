package fr.coulisses.parameter.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words that somebody looks for; every one must be there, in whatever case and with or without accents.
record Search(String words) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    boolean finds(String text) {
        String plain = plain(text);
        return Arrays.stream(SPACES.split(plain(words))).allMatch(plain::contains);
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
