package fr.coulisses.budget;

import fr.coulisses.shared.FoldedText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Words as they are compared, whatever their accents, capitals and signs.
final class PlainWords {

    private static final Set<String> SMALL = Set.of(
            "aux", "avec", "dans", "des", "les", "par", "pas", "pour", "sans", "sur", "une", "and", "for", "from",
            "other", "the", "with", "autre", "non", "frai");

    private PlainWords() {}

    /// Small letters and figures without accents, words parted by one space.
    static String fold(String text) {
        return FoldedText.of(text);
    }

    /// The words of a text that mean something by themselves, without the ending of the plural, each once.
    static List<String> meaningful(String text) {
        return Arrays.stream(fold(text).split(" "))
                .map(word -> word.matches(".{3,}[sx]") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> word.length() > 2 && !SMALL.contains(word))
                .distinct()
                .toList();
    }
}
