package fr.coulisses.contracts.library;

import java.util.Locale;

/// A few words about a clause, in the languages of the interface.
public record Words(String fr, String en) {

    public String in(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? en : fr;
    }
}
