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

    /// Whether a text names it, in whole words.
    boolean isIn(String text) {
        String folded = " " + FoldedText.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        return words.stream().anyMatch(word -> folded.contains(" " + word + " "));
    }
}
