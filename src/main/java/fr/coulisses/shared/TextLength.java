package fr.coulisses.shared;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How long a text is, as a newsroom counts: words, and signs with their spaces.
public final class TextLength {

    /// A word, with its hyphens and what an apostrophe parts from it: « l’exposition » is two.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-\u2011][\\p{L}\\p{N}]+)*");

    private TextLength() {}

    public static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /// Signs and spaces; line ends and what surrounds the text do not count.
    public static int signs(String text) {
        String line = text.strip().replaceAll("\\R+", "");
        return line.codePointCount(0, line.length());
    }

    /// The beginning of a text, up to a number of words.
    public static String beginning(String text, int words) {
        List<MatchResult> found = WORD.matcher(text).results().limit(words).toList();
        return found.isEmpty() ? "" : text.substring(0, found.getLast().end());
    }
}
