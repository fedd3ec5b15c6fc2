package fr.coulisses.examination.cross;

import fr.coulisses.shared.FoldedText;
import java.util.List;

/// The words by which a French text names an accessibility aid.
///
/// @param code as mediation sheets know it
/// @param name as a finding calls it
/// @param words folded; any of them is enough
record AidWords(String code, String name, List<String> words) {

    AidWords {
        words = List.copyOf(words);
    }

    /// A text as words are looked for in it: folded, each word between spaces.
    static String folded(String text) {
        return " " + FoldedText.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    }

    /// Whether a folded text names it, in whole words.
    boolean isIn(String folded) {
        return words.stream().anyMatch(word -> folded.contains(" " + word + " "));
    }
}
