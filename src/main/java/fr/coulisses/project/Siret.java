package fr.coulisses.project;

/// The number of a French establishment: 14 digits with a Luhn key, or those of La Poste whose digits add up to a
/// multiple of five.
public final class Siret {

    private static final String LA_POSTE = "356000000";

    private Siret() {}

    /// Whether a text, spaces aside, is a SIRET with the right key.
    public static boolean isValid(String text) {
        String digits = bare(text);
        if (!digits.matches("\\d{14}")) {
            return false;
        }
        return luhn(digits) % 10 == 0
                || (digits.startsWith(LA_POSTE)
                        && digits.chars().map(Character::getNumericValue).sum() % 5 == 0);
    }

    /// The digits without the spaces people put between them.
    public static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "");
    }

    /// As people read it, `999 999 006 00011`, with no-break spaces; anything else as it is.
    public static String spaced(String text) {
        String digits = bare(text);
        return digits.matches("\\d{14}")
                ? digits.replaceFirst("(...)(...)(...)(.....)", "$1\u00a0$2\u00a0$3\u00a0$4")
                : text;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.getNumericValue(digits.charAt(digits.length() - 1 - i));
            int weighed = i % 2 == 1 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }
}
