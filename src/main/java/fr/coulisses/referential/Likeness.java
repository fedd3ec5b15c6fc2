package fr.coulisses.referential;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How alike two statements are, by the words they have in common; small words do not count.
final class Likeness {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> SMALL = Set.of(
            "les", "des", "une", "aux", "par", "pour", "sur", "avec", "dans", "ses", "son", "ces", "leur", "leurs",
            "que", "qui", "est", "sont", "afin", "ainsi", "and", "the", "for", "with", "from", "that", "their");

    private final String plain;
    private final Set<String> words = new HashSet<>();

    Likeness(String statement) {
        this.plain = ACCENTS.matcher(Normalizer.normalize(statement, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.’']+", " ")
                .strip();
        BETWEEN.splitAsStream(plain)
                .filter(word -> word.length() > 2 && !SMALL.contains(word))
                .map(Likeness::stem)
                .forEach(words::add);
    }

    /// Whether the two differ at most in case, accents, blanks, stops and apostrophes.
    boolean isSame(Likeness other) {
        return plain.equals(other.plain);
    }

    /// Twice the common words among all words, in percent: 100 where all are common.
    int to(Likeness other) {
        int all = words.size() + other.words.size();
        return all == 0 ? 0 : 200 * common(other) / all;
    }

    /// How many of these words are in the other, in percent.
    int within(Likeness other) {
        return words.isEmpty() ? 0 : 100 * common(other) / words.size();
    }

    private int common(Likeness other) {
        Set<String> smaller = words.size() < other.words.size() ? words : other.words;
        Set<String> larger = smaller == words ? other.words : words;
        return (int) smaller.stream().filter(larger::contains).count();
    }

    /// Plurals and feminines count as the same word.
    private static String stem(String word) {
        return word.length() > 4 ? word.replaceFirst("(?:es|s|e)$", "") : word;
    }
}
