package fr.coulisses.funding.library;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A text in both languages. What a school writes in one is read in the other too, until somebody writes it there.
public record Words(String fr, String en) {

    public static final Words NONE = new Words("", "");

    public Words {
        fr = Objects.requireNonNullElse(fr, "");
        en = Objects.requireNonNullElse(en, "");
    }

    /// The text in a language, or in the other where it has none.
    public String in(Locale language) {
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        String wanted = english ? en : fr;
        return wanted.isBlank() ? english ? fr : en : wanted;
    }

    /// The same when a person who reads one language left it alone; otherwise what they wrote, for both.
    public Words written(@Nullable String text, Locale language) {
        String stripped = Objects.requireNonNullElse(text, "").strip();
        return stripped.equals(in(language)) ? this : new Words(stripped, stripped);
    }

    /// Whether a name is that of either language; capitals do not count.
    boolean says(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return !wanted.isEmpty()
                && (fr.toLowerCase(Locale.ROOT).equals(wanted)
                        || en.toLowerCase(Locale.ROOT).equals(wanted));
    }
}
