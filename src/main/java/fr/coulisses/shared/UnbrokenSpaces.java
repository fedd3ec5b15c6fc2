package fr.coulisses.shared;

import java.util.regex.Pattern;

/// Spaces at which no line may end, where a text is shown and not kept: before the marks that French sets apart
/// (`; : ! ? » % €`), after « and ©, before the dot between two pieces of a title, before the dash between two days or
/// hours, and between the pairs of digits of a telephone number.
public final class UnbrokenSpaces {

    private static final String SPACE = "\u00a0";
    private static final Pattern BREAKING =
            Pattern.compile(" (?=[;:!?»%€·])|(?<=[«©]) |(?<=\\d) (?=– \\d)|(?<=\\b\\d\\d) (?=\\d\\d\\b)");

    private UnbrokenSpaces() {}

    /// The same text, with its words, that breaks nowhere else than it may.
    public static String in(String text) {
        return BREAKING.matcher(text).replaceAll(SPACE);
    }
}
