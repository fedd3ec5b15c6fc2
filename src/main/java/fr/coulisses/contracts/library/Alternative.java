package fr.coulisses.contracts.library;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One wording of an article.
///
/// @param key within its article; it never changes
/// @param label what it is called where one chooses
/// @param implies what follows from it, in one sentence
/// @param text the paragraphs in French, with mentions in braces: `{prix.ht}`; one that begins with « – » is a point of
///     the paragraph before
/// @param contradicts the wordings it cannot stand beside: `article/alternative`
public record Alternative(String key, Words label, Words implies, List<String> text, List<String> contradicts) {

    public Alternative(String key, Words label, Words implies, List<String> text, @Nullable List<String> contradicts) {
        this.key = key;
        this.label = label;
        this.implies = implies;
        this.text = List.copyOf(text);
        this.contradicts = List.copyOf(Objects.requireNonNullElse(contradicts, List.of()));
    }

    /// The paragraphs as one text, a blank line between two, points one below the other.
    public String joined() {
        StringBuilder joined = new StringBuilder();
        for (String paragraph : text) {
            if (!joined.isEmpty()) {
                joined.append(paragraph.startsWith("– ") ? "\n" : "\n\n");
            }
            joined.append(paragraph);
        }
        return joined.toString();
    }
}
