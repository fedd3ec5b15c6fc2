package fr.coulisses.proofreading;

import fr.coulisses.shared.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// French typography (orthotypographie): no-break spaces, guillemets, apostrophes, capitals with their
/// accents.
///
/// Addresses of the web and of mail are left alone, and so are hours: no space belongs into them.
public final class FrenchTypography {

    /// What a printer would mend.
    public enum Trouble {
        /// No space, or one at which a line may end, before `: ; ! ?` and before `%` and `€`.
        SPACE,
        /// `"` in place of « and », or guillemets without their no-break spaces.
        GUILLEMETS,
        /// `'` in place of ’.
        APOSTROPHE,
        /// Three full stops in place of …
        ELLIPSIS,
        /// A capital without its accent: « Etat », « A partir de »; the list is `capitals.txt`.
        CAPITAL;

        public String labelKey() {
            return "proofreading.trouble." + name();
        }
    }

    /// @param place the words where it stands
    public record Advice(Trouble trouble, String place) {}

    /// What is looked for, and what stands there afterwards.
    private record Rule(Trouble trouble, Pattern wrong, UnaryOperator<String> mended) {}

    private static final char NO_BREAK = '\u00a0';
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+");
    private static final Map<String, String> CAPITALS = WordList.beside(FrenchTypography.class, "capitals.txt");

    private static final List<Rule> RULES = List.of(
            new Rule(
                    Trouble.GUILLEMETS,
                    Pattern.compile("\"[^\"\\n]+\""),
                    words -> "«" + NO_BREAK
                            + words.substring(1, words.length() - 1).strip() + NO_BREAK + "»"),
            new Rule(Trouble.GUILLEMETS, Pattern.compile("«(?![\u00a0\u202f]) ?"), mark -> "«" + NO_BREAK),
            new Rule(Trouble.GUILLEMETS, Pattern.compile("(?<=[^\\s\u00a0\u202f]) ?»"), mark -> NO_BREAK + "»"),
            new Rule(
                    Trouble.SPACE,
                    Pattern.compile("(?<=[\\p{L}\\p{N}»)…]) ?(?=[;!?%€]|:(?:[\\s\u00a0]|$))"),
                    space -> String.valueOf(NO_BREAK)),
            new Rule(Trouble.APOSTROPHE, Pattern.compile("(?<=\\p{L})'(?=\\p{L})"), mark -> "’"),
            new Rule(Trouble.ELLIPSIS, Pattern.compile("\\.{3}"), stops -> "…"),
            new Rule(
                    Trouble.CAPITAL,
                    Pattern.compile(CAPITALS.keySet().stream()
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|", "(?<![\\p{L}-])(?:", ")(?!\\p{L})"))),
                    word -> CAPITALS.getOrDefault(word, word)));

    private FrenchTypography() {}

    /// What a printer would mend, rule by rule.
    public static List<Advice> read(String text) {
        String bare = ADDRESS.matcher(text)
                .replaceAll(address -> "x".repeat(address.group().length()));
        List<Advice> advice = new ArrayList<>();
        for (Rule rule : RULES) {
            rule.wrong()
                    .matcher(bare)
                    .results()
                    .map(found -> new Advice(rule.trouble(), around(text, found)))
                    .filter(each -> !advice.contains(each))
                    .forEach(advice::add);
        }
        return List.copyOf(advice);
    }

    /// The same text as a printer would set it.
    public static String mended(String text) {
        StringBuilder mended = new StringBuilder();
        Matcher addresses = ADDRESS.matcher(text);
        int from = 0;
        while (addresses.find()) {
            mended.append(set(text.substring(from, addresses.start()))).append(addresses.group());
            from = addresses.end();
        }
        return mended.append(set(text.substring(from))).toString();
    }

    private static String set(String text) {
        String set = text;
        for (Rule rule : RULES) {
            set = rule.wrong()
                    .matcher(set)
                    .replaceAll(found -> Matcher.quoteReplacement(rule.mended().apply(found.group())));
        }
        return set;
    }

    /// The words at whose edge something was found.
    private static String around(String text, MatchResult found) {
        int from = found.start();
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = found.end();
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).strip();
    }
}
