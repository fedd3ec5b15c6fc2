package fr.coulisses.budget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an amount depends on: fixe, par entrée (variable with the spectators), par recette (with the ticket revenue).
public enum Variability {
    FIXED("fixe"),
    PER_ENTRY("par entrée"),
    PER_REVENUE("par recette");

    private final String word;

    Variability(String word) {
        this.word = word;
    }

    /// The word of the spreadsheet columns, in French.
    public String word() {
        return word;
    }

    static Optional<Variability> worded(String word) {
        String text = word.strip().toLowerCase(Locale.FRENCH);
        return Arrays.stream(values())
                .filter(each -> each.word.equals(text)
                        || each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}
