package fr.coulisses.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the words in the cells of a budget say, in French and in English, whatever their accents and capitals.
final class Words {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern EXPENSES =
            Pattern.compile("\\b(charges?|depenses?|expenses?|expenditures?|costs?)\\b");
    private static final Pattern INCOME =
            Pattern.compile("\\b(produits?|recettes?|ressources?|income|revenues?|receipts)\\b");
    private static final Pattern SUBTOTAL =
            Pattern.compile("^(sous tota(l|ux)|ss? tota(l|ux)|sub ?totals?|total (intermediaire|partiel))\\b");
    private static final Pattern TOTAL = Pattern.compile("^(tota(l|ux)|totals|grand total|montant total)\\b");
    private static final Pattern BARE_TOTAL = Pattern.compile("(tota(l|ux)|totals|montant total)( (ht|ttc|eur))*");
    /// « Solde » alone is a result, « solde de la subvention » is a line.
    private static final Pattern RESULT =
            Pattern.compile("(solde|balance|equilibre|excedent|deficit|resultat|result|net)"
                    + "( (du|de|d|l|budget|exercice|exploitation|projet|previsionnel|prevu|net|final|ht|ttc|eur|produits|charges"
                    + "|recettes|depenses|moins))*");
    private static final Pattern WHOLE = Pattern.compile("\\b(general|generaux|grand|budget|global|charges|depenses"
            + "|expenses|produits|recettes|ressources|income|revenues?)\\b");
    private static final Pattern NOTE = Pattern.compile("^(nb|n b|notes?|remarques?|attention|source|rappel)\\b");

    private Words() {}

    /// Small letters and figures without accents, words parted by one space.
    static String fold(String text) {
        String bare = ACCENT.matcher(Normalizer.normalize(text.replace("€", " eur "), Normalizer.Form.NFKD))
                .replaceAll("");
        return NOT_A_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// The same for the names of columns, which programs write as `prixUnitaire_HT`.
    static String foldName(String name) {
        return fold(name.indexOf(' ') < 0 ? HUMP.matcher(name).replaceAll(" ") : name);
    }

    /// The side that a title or a total names, when it names one.
    static Side side(String text) {
        String folded = fold(text);
        boolean expenses = EXPENSES.matcher(folded).find();
        boolean income = INCOME.matcher(folded).find();
        if (expenses == income) {
            return Side.UNSAID;
        }
        return expenses ? Side.EXPENSE : Side.INCOME;
    }

    static boolean isSubtotal(String text) {
        return SUBTOTAL.matcher(fold(text)).find();
    }

    static boolean isTotal(String text) {
        return TOTAL.matcher(fold(text)).find() || isResult(text);
    }

    /// A total that does not say of what.
    static boolean isBareTotal(String text) {
        return BARE_TOTAL.matcher(fold(text)).matches();
    }

    static boolean isResult(String text) {
        return RESULT.matcher(fold(text)).matches();
    }

    /// Whether a total is said to be that of a side or of everything.
    static boolean isWhole(String text) {
        return isResult(text) || WHOLE.matcher(fold(text)).find();
    }

    static boolean isNote(String text) {
        return text.startsWith("*") || NOTE.matcher(fold(text)).find();
    }

    /// Written in capitals, or introducing what follows by a colon.
    static boolean isLoud(String text) {
        return text.endsWith(":")
                || text.length() > 2
                        && text.equals(text.toUpperCase(Locale.FRENCH))
                        && !fold(text).isEmpty();
    }
}
