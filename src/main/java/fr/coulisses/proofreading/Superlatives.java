package fr.coulisses.proofreading;

import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.WordList;
import java.util.List;
import java.util.stream.Stream;

/// Words of praise that prove nothing: « unique », « exceptionnel », « incontournable »; the list is
/// `superlatives.txt`.
final class Superlatives {

    private static final List<String> WORDS =
            List.copyOf(WordList.beside(Superlatives.class, "superlatives.txt").keySet());

    private Superlatives() {}

    /// Those that a text has, each once, in the order of the list; in the singular or in the plural, of
    /// either gender.
    static List<String> in(String text) {
        String folded = " " + FoldedText.of(text) + " ";
        return WORDS.stream()
                .filter(word -> isSaid(folded, FoldedText.of(word)))
                .toList();
    }

    private static boolean isSaid(String folded, String word) {
        return Stream.of("", "s", "e", "es", "le", "les", "ne", "nes")
                .anyMatch(ending -> folded.contains(" " + word + ending + " "));
    }
}
