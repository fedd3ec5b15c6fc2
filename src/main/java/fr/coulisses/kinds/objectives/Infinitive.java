package fr.coulisses.kinds.objectives;

import fr.coulisses.shared.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a French sentence begins with a verb in the infinitive: by its ending, also behind « se », « s’ » and
/// « ne pas ». The nouns and other words that end like verbs are listed in `not-verbs.txt`.
final class Infinitive {

    private static final Set<String> NOT_VERBS =
            WordList.beside(Infinitive.class, "not-verbs.txt").keySet();

    private static final Pattern FIRST_WORD =
            Pattern.compile("^[«\"\\s]*(?:ne pas |ne plus )?(?:se |s[’'])?(\\p{L}+)(?![’'])", Pattern.UNICODE_CASE);

    /// Verbs in -re have few endings; nouns in -re have many.
    private static final Pattern ENDING = Pattern.compile(".+(?:er|ir)|taire"
            + "|.*(?:ndre|[aeo]rdre|oudre|[ae]ttre|être|aître|oître|ivre|uire|crire|lire|dire|rire"
            + "|suffire|faire|plaire|traire|boire|croire|clure|vaincre|rompre|clore)");

    private Infinitive() {}

    static boolean begins(String sentence) {
        Matcher first = FIRST_WORD.matcher(sentence.toLowerCase(Locale.FRENCH).strip());
        if (!first.find()) {
            return false;
        }
        String word = first.group(1);
        return ENDING.matcher(word).matches() && !NOT_VERBS.contains(word);
    }
}
