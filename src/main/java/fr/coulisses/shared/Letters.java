package fr.coulisses.shared;

import tools.jackson.databind.JsonNode;

/// Which signs a text may have: those that a database, XML, and hence every file that leaves Coulisses can keep.
///
/// That is all of Unicode without the control characters of ASCII other than tabulator and line ends, without halves of
/// characters (lone surrogates), and without U+FFFE and U+FFFF (XML 1.0, production 2). Nobody types the others; they
/// come with what is pasted from broken files.
public final class Letters {

    /// What stands for a sign that cannot be kept where a text is quoted.
    private static final char SHOWN = '·';

    private static final int DELETE = 0x7F;
    private static final int QUOTED_BEFORE = 30;
    private static final int QUOTED_AFTER = 15;

    private Letters() {}

    /// Whether all signs of a text can be kept.
    public static boolean areKept(String text) {
        return firstUnkept(text) < 0;
    }

    /// The text without the signs that cannot be kept: for what is asked or reported, not for what somebody wrote.
    public static String kept(String text) {
        if (areKept(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Letters::isKept).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /// The beginning of a text, never with half of a character at its end.
    ///
    /// @param most its length, in `char`s
    public static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean torn = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, torn ? most - 1 : most);
    }

    /// @throws Refusal that quotes the text around the first sign that cannot be kept
    public static void require(String text) {
        int at = firstUnkept(text);
        if (at >= 0) {
            throw new Refusal("shared.refused.letters", around(text, at));
        }
    }

    /// The same for every text of a content, however deep.
    ///
    /// @throws Refusal that quotes the text around the first sign that cannot be kept
    public static void require(JsonNode content) {
        if (content.isString()) {
            require(content.stringValue());
        }
        content.forEach(Letters::require);
    }

    /// What a refusal quotes: the place is found by the words around it.
    public static String around(String text) {
        return around(text, Math.max(0, firstUnkept(text)));
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - QUOTED_BEFORE);
        int to = Math.min(text.length(), at + QUOTED_AFTER);
        StringBuilder quoted = new StringBuilder(from > 0 ? "…" : "");
        text.substring(from, to)
                .codePoints()
                .map(sign -> isKept(sign) ? sign : SHOWN)
                .map(sign -> Character.isWhitespace(sign) ? ' ' : sign)
                .forEach(quoted::appendCodePoint);
        return quoted.append(to < text.length() ? "…" : "").toString();
    }

    private static int firstUnkept(String text) {
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            if (!isKept(sign)) {
                return i;
            }
            i += Character.charCount(sign);
        }
        return -1;
    }

    /// @param sign a code point
    public static boolean isKept(int sign) {
        return sign >= ' ' && sign != DELETE
                ? (sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE) && sign != 0xFFFE && sign != 0xFFFF
                : sign == '\t' || sign == '\n' || sign == '\r';
    }
}
