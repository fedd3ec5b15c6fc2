package fr.coulisses.referential.exchange;

import java.text.Normalizer;
import java.util.Locale;

/// A code for a sheet whose file names none: letters and digits of its title, for a person to correct.
final class CodeProposal {

    private CodeProposal() {}

    static String of(String title) {
        String bare = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = bare.length() > 30 ? bare.substring(0, 30).replaceAll("-[^-]*$", "") : bare;
        return cut.length() < 2 ? "REFERENTIEL" : cut;
    }
}
