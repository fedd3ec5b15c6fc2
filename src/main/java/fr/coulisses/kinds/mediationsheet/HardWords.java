package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.shared.FoldedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Words that are hard to read, and what one may say instead; they are listed in `hard-words.txt`, so that a teacher
/// can complete them.
final class HardWords {

    private static final Map<String, String> WORDS = read();

    private HardWords() {}

    /// What one may say instead, by word, in the order of the list.
    static Map<String, String> all() {
        return WORDS;
    }

    /// Whether a sentence has a word, in the singular or in the plural.
    ///
    /// @param folded the sentence as [FoldedText] writes it, between two spaces
    static boolean isSaid(String folded, String word) {
        String bare = FoldedText.of(word);
        return Stream.of("", "s", "x", "e", "es").anyMatch(ending -> folded.contains(" " + bare + ending + " "));
    }

    private static Map<String, String> read() {
        try (InputStream file = HardWords.class.getResourceAsStream("hard-words.txt")) {
            if (file == null) {
                throw new IllegalStateException("The list of hard words is missing");
            }
            Map<String, String> words = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*=\\s*", 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> words.put(pair[0], pair[1]));
            return Collections.unmodifiableMap(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
