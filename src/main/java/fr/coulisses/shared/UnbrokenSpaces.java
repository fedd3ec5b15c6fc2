package fr.coulisses.shared;

/// Spaces at which no line may end, where a text is shown and not kept: before the marks that French sets apart
/// (`; : ! ? » % €`), after «, © and n°, before the dot between two pieces of a title, before the dash between two
/// days, inside hours and what lies between two of them, around × between measures, and between the pairs of digits of
/// a telephone number.
///
/// It is asked for each text of a page and for each line of paper: only spaces are looked at.
public final class UnbrokenSpaces {

    private static final char SPACE = '\u00a0';
    private static final String AFTER_A_SPACE = ";:!?»%€·";
    private static final String BEFORE_A_SPACE = "«©°";

    private final String text;

    private UnbrokenSpaces(String text) {
        this.text = text;
    }

    /// The same text, as long and with its words, that breaks nowhere else than it may.
    public static String in(String text) {
        int at = text.indexOf(' ');
        if (at < 0) {
            return text;
        }
        UnbrokenSpaces spaces = new UnbrokenSpaces(text);
        StringBuilder shown = new StringBuilder(text);
        for (; at >= 0; at = text.indexOf(' ', at + 1)) {
            if (spaces.holds(at)) {
                shown.setCharAt(at, SPACE);
            }
        }
        return shown.toString();
    }

    private boolean holds(int at) {
        return AFTER_A_SPACE.indexOf(letter(at + 1)) >= 0
                || BEFORE_A_SPACE.indexOf(letter(at - 1)) >= 0
                || isBeforeADash(at)
                || isInsideAnHour(at)
                || isBetweenHours(at)
                || isAroundATimesSign(at)
                || isBetweenPairs(at);
    }

    /// `24/04/2027 –`, `20 h –`, when a number follows.
    private boolean isBeforeADash(int at) {
        return letter(at + 1) == '–'
                && letter(at + 2) == ' '
                && isDigit(at + 3)
                && (isDigit(at - 1) || letter(at - 1) == 'h' && !isWord(at - 2));
    }

    /// `20 h`, `h 30`.
    private boolean isInsideAnHour(int at) {
        return isDigit(at - 1) && letter(at + 1) == 'h' && !isWord(at + 2)
                || letter(at - 1) == 'h' && letter(at - 2) == ' ' && isDigit(at - 3) && isPair(at + 1);
    }

    /// The second space of `17 h 15 – 18 h`.
    private boolean isBetweenHours(int at) {
        if (letter(at - 1) != '–' || letter(at - 2) != ' ') {
            return false;
        }
        boolean follows = letter(at - 3) == 'h' || isDigit(at - 3) && isDigit(at - 4) && letter(at - 6) == 'h';
        int digits = isDigit(at + 2) ? 2 : 1;
        return follows
                && isDigit(at + 1)
                && letter(at + digits + 1) == ' '
                && letter(at + digits + 2) == 'h'
                && !isWord(at + digits + 3);
    }

    /// `8 × 6`.
    private boolean isAroundATimesSign(int at) {
        return isDigit(at - 1) && letter(at + 1) == '×' && isDigit(at + 3)
                || letter(at - 1) == '×' && isDigit(at - 3) && isDigit(at + 1);
    }

    /// `06 39 98 10 24`.
    private boolean isBetweenPairs(int at) {
        return isDigit(at - 1) && isDigit(at - 2) && !isWord(at - 3) && isPair(at + 1);
    }

    private boolean isPair(int at) {
        return isDigit(at) && isDigit(at + 1) && !isWord(at + 2);
    }

    private boolean isDigit(int at) {
        char letter = letter(at);
        return letter >= '0' && letter <= '9';
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(letter(at));
    }

    /// A line end beyond the text.
    private char letter(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }
}
