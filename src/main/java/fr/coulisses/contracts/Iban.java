package fr.coulisses.contracts;

import fr.coulisses.project.Siret;
import java.math.BigInteger;
import java.util.Locale;

/// The number of a bank account (ISO 13616), whose key is checked modulo 97.
public final class Iban {

    private static final BigInteger KEY = BigInteger.valueOf(97);

    private Iban() {}

    /// Whether a text, spaces aside, is an IBAN with the right key.
    public static boolean isValid(String text) {
        String bare = Siret.bare(text).toUpperCase(Locale.ROOT);
        if (!bare.matches("[A-Z]{2}\\d{2}[A-Z\\d]{10,30}") || (bare.startsWith("FR") && bare.length() != 27)) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (bare.substring(4) + bare.substring(0, 4))
                .chars()
                .forEach(sign -> digits.append(Character.getNumericValue(sign)));
        return new BigInteger(digits.toString()).mod(KEY).equals(BigInteger.ONE);
    }
}
