package fr.coulisses.contracts.text;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers in French words, as contracts write amounts: « quatre mille quatre cent trente et un euros ».
///
/// The spelling is the traditional one: hyphens below a hundred only, and « et » without them.
public final class FrenchNumerals {

    private static final String[] SMALL = {
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix-sept",
        "dix-huit",
        "dix-neuf"
    };

    private static final String[] TENS = {
        "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"
    };

    private static final long MILLION = 1_000_000;
    private static final long MILLIARD = 1_000_000_000;

    private FrenchNumerals() {}

    /// « quatre-vingt-dix-neuf », from nought to less than a thousand milliards.
    ///
    /// @throws IllegalArgumentException beyond
    public static String of(long number) {
        if (number < 0 || number >= 1000 * MILLIARD) {
            throw new IllegalArgumentException("No words for " + number);
        }
        return words(number, true);
    }

    /// The same before a feminine word: « vingt et une ».
    public static String feminine(long number) {
        String words = of(number);
        return words.equals("un") || words.endsWith(" un") || words.endsWith("-un") ? words + "e" : words;
    }

    /// « mille deux cents euros et cinquante centimes ».
    public static String euros(Money amount) {
        BigDecimal whole = amount.euros().abs().setScale(0, RoundingMode.DOWN);
        long euros = whole.longValueExact();
        int cents = amount.euros().abs().subtract(whole).movePointRight(2).intValueExact();
        String said = euros == 0 && cents > 0 ? "" : of(euros) + unit(euros);
        if (cents > 0) {
            said += (said.isEmpty() ? "" : " et ") + of(cents) + (cents == 1 ? " centime" : " centimes");
        }
        return amount.isNegative() ? "moins " + said : said;
    }

    /// « euro » of nought and one, « d’euros » after a round million.
    private static String unit(long euros) {
        if (euros < 2) {
            return " euro";
        }
        return euros >= MILLION && euros % MILLION == 0 ? " d’euros" : " euros";
    }

    /// @param last whether no other numeral follows: then « cents » and « quatre-vingts » have their s
    private static String words(long number, boolean last) {
        if (number >= MILLIARD) {
            return joined(counted(number / MILLIARD, "milliard"), number % MILLIARD, last);
        }
        if (number >= MILLION) {
            return joined(counted(number / MILLION, "million"), number % MILLION, last);
        }
        if (number >= 1000) {
            long thousands = number / 1000;
            String before = thousands == 1 ? "mille" : words(thousands, false) + " mille";
            return joined(before, number % 1000, last);
        }
        if (number >= 100) {
            return hundreds((int) number, last);
        }
        return tens((int) number, last);
    }

    private static String counted(long number, String noun) {
        return words(number, true) + " " + noun + (number > 1 ? "s" : "");
    }

    private static String joined(String before, long rest, boolean last) {
        return rest == 0 ? before : before + " " + words(rest, last);
    }

    private static String hundreds(int number, boolean last) {
        int hundreds = number / 100;
        int rest = number % 100;
        if (rest > 0) {
            return (hundreds == 1 ? "cent" : SMALL[hundreds] + " cent") + " " + tens(rest, last);
        }
        return hundreds == 1 ? "cent" : SMALL[hundreds] + (last ? " cents" : " cent");
    }

    private static String tens(int number, boolean last) {
        if (number < SMALL.length) {
            return SMALL[number];
        }
        int ten = number / 10;
        int rest = ten == 7 || ten == 9 ? number % 10 + 10 : number % 10;
        if (rest == 0) {
            return TENS[ten] + (ten == 8 && last ? "s" : "");
        }
        boolean and = (rest == 1 || rest == 11) && ten < 8;
        return TENS[ten] + (and ? " et " : "-") + SMALL[rest];
    }
}
