package fr.coulisses.search;

import fr.coulisses.shared.FoldedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What somebody typed, in words as they are stored: without accents, capitals and signs, in any order.
///
/// @param whole all of it, words parted by one space
/// @param each the words, at most six; what is typed beyond them narrows nothing
public record Words(String whole, List<String> each) {

    private static final int MOST = 6;

    /// A shorter word is looked for at the beginning of words only: anywhere, it would be everywhere.
    private static final int SHORT = 3;

    static Words of(String folded) {
        String whole = folded.strip();
        List<String> each = whole.isEmpty()
                ? List.of()
                : Arrays.stream(whole.split(" +")).distinct().limit(MOST).toList();
        return new Words(whole, each);
    }

    /// The words of a text as somebody typed it.
    public static Words typed(String text) {
        return of(FoldedText.of(text));
    }

    public boolean isEmpty() {
        return each.isEmpty();
    }

    /// The place of a word in a text with a space before every word, as `like` takes it.
    static String inside(String word) {
        return (word.length() < SHORT ? "% " : "%") + word + "%";
    }

    /// How well a title answers; nothing when a word is missing.
    public Optional<Closeness> in(String title) {
        String text = " " + FoldedText.of(title);
        if (text.startsWith(" " + whole)) {
            return Optional.of(Closeness.START);
        }
        if (each.stream().allMatch(word -> text.contains(" " + word))) {
            return Optional.of(Closeness.WORD);
        }
        return each.stream().allMatch(word -> text.contains(word.length() < SHORT ? " " + word : word))
                ? Optional.of(Closeness.INSIDE)
                : Optional.empty();
    }
}
