package fr.coulisses.shared;

import java.util.regex.Pattern;

/// Spaces at which no line may end, where a text is shown and not kept: before the marks that French sets apart
/// (`; : ! ? » % €`), after «, © and n°, before the dot between two pieces of a title, before the dash between two
/// days, inside hours and what lies between two of them, around × between measures, between the pairs of digits of a
/// telephone number, and after the number with which a title begins.
public final class UnbrokenSpaces {

    private static final String SPACE = "\u00a0";
    private static final Pattern BREAKING = Pattern.compile(String.join(
            "|",
            " (?=[;:!?»%€·])",
            "(?<=[«©°]) ",
            "(?<=\\d|\\bh) (?=– \\d)",
            "(?<=\\d) (?=h\\b|× \\d)",
            "(?<=\\d ×) (?=\\d)",
            "(?<=\\d h) (?=\\d\\d\\b)",
            "(?<=h(?: \\d\\d)? –) (?=\\d{1,2} h\\b)",
            "(?<=\\b\\d\\d) (?=\\d\\d\\b)",
            "(?<=^\\d{1,3}\\.) "));

    private UnbrokenSpaces() {}

    /// The same text, as long and with its words, that breaks nowhere else than it may.
    public static String in(String text) {
        return BREAKING.matcher(text).replaceAll(SPACE);
    }
}
