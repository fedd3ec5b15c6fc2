package fr.coulisses.examination.cross;

import java.math.BigInteger;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What nobody needs to know who judges a project, recognised by its control digits.
enum PrivateData {
    /// The number of the French social security: thirteen signs and a key, which is 97 minus the rest by 97.
    SOCIAL_SECURITY(
            13, "(?<![\\dA-Za-z])[12](?:[ .]?\\d){4}[ .]?(?:\\d[ .]?[\\dAB])(?:[ .]?\\d){6}[ .]?\\d{2}(?!\\d)") {
        @Override
        boolean isRight(String bare) {
            // The two departments of Corsica count as 19 and 18.
            BigInteger number =
                    new BigInteger(bare.substring(0, 13).replace("2A", "19").replace("2B", "18"));
            return number.mod(NINETY_SEVEN)
                    .add(new BigInteger(bare.substring(13)))
                    .equals(NINETY_SEVEN);
        }
    },
    /// An account number of a bank (IBAN): the country in front goes to the end, letters count from 10, the rest by 97
    /// is 1. A French one has 27 signs, whatever is written behind it.
    BANK_ACCOUNT(2, "(?<![\\dA-Za-z])[A-Z]{2}\\d{2}(?:[ ]?[A-Z\\d]){11,30}(?![A-Z\\d])") {
        @Override
        boolean isRight(String found) {
            String bare = found.matches("(FR|MC).{25,}") ? found.substring(0, FRENCH) : found;
            StringBuilder digits = new StringBuilder();
            (bare.substring(4) + bare.substring(0, 4))
                    .chars()
                    .forEach(sign -> digits.append(Character.digit(sign, Character.MAX_RADIX)));
            return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
        }
    };

    private static final int FRENCH = 27;
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    /// Both have at least so many signs.
    private static final int SHORTEST = 15;

    private final int digits;
    private final Pattern pattern;

    /// @param digits how many it has at least: where there are fewer nobody need look closer
    PrivateData(int digits, String pattern) {
        this.digits = digits;
        this.pattern = Pattern.compile(pattern);
    }

    abstract boolean isRight(String bare);

    boolean isIn(String text) {
        if (text.length() < SHORTEST || text.chars().filter(Character::isDigit).count() < digits) {
            return false;
        }
        Predicate<String> right = this::isRight;
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("[ .]", ""))
                .anyMatch(right);
    }
}
