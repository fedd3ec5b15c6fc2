package fr.coulisses.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What a column of a budget says of its lines, told by the words of its header.
///
/// The patterns are for folded words, the surest first. A header that several meanings know has the first of these.
public enum Meaning {
    UNIT_PRICE("\\b(prix|cout|tarif|montant)s? unitaires?\\b", "\\bunit (price|cost)\\b", "^p ?u( (ht|ttc))?( eur)?$"),
    VAT_RATE("^(taux )?(de )?tva( taux)?$", "^vat( rate)?$"),
    QUANTITY("\\bquantites?\\b", "\\bquantity\\b", "\\bq(te|ty)s?\\b", "^(nombre|nb)\\b", "^number$"),
    UNIT("\\bunites?\\b", "\\bunits?\\b"),
    ACCOUNT(
            "^(n|no|num|numero)?( de)? ?comptes?( comptables?)?$",
            "^(code|plan) comptable$",
            "^account( (number|code|no))?$"),
    CERTAINTY("\\bcertitude\\b", "\\bcertainty\\b", "^(statut|status|etat)$", "^acquis\\b"),
    FUNDER_TYPE("\\btypes? (de )?financeurs?\\b", "\\bfunder type\\b", "\\btype of funder\\b"),
    FUNDER("^(financeur|funder)s?$", "\\b(financeur|funder|attribuant)s?\\b", "^(organisme|partenaire|partner)s?$"),
    HEADING("\\b(analytique|analytic)s?\\b", "^(rubrique|categorie|chapitre|heading|category)s?$"),
    SECTION("^section$", "^(sens|side)$", "^(charge|depense)s? (ou |et )?(produit|recette)s?$"),
    REMARK("^(remarque|commentaire|observation|precision|note|comment|remark)s?$"),
    AMOUNT(
            "^(montant|amount)s?( (ttc|ht|eur|total|prevu|previsionnel))*$",
            "\\b(montant|amount)s?\\b(?!.*\\b(tva|vat)\\b)",
            "^(total|totaux)( (ttc|ht|eur|general|prevu|previsionnel|amount|cost))*$",
            "^(cout|cost|prix|price|somme|budget|prevision|previsionnel|prevu|realise|eur|euros?)s?( (ttc|ht|eur|total|prevu|previsionnel))*$",
            "^((budget|prevu|previsionnel|realise|annee|exercice) )*20[1-4]\\d$"),
    LABEL(
            "^(libelle|intitule|designation|label|description)s?\\b",
            "^(objet|object|item|detail|nature)s?\\b",
            "^(postes?|charges?|depenses?|produits?|recettes?|ressources?|expenses?|income|revenues?|noms?|names?)\\b"),
    /// None of these, or nobody knows.
    OTHER;

    private static final int LONGEST_HEADER = 50;

    private final List<Pattern> words;

    Meaning(String... words) {
        this.words = Arrays.stream(words).map(Pattern::compile).toList();
    }

    public String labelKey() {
        return "spreadsheet.meaning." + name();
    }

    /// The meaning of a header.
    static Meaning of(String header) {
        if (header.length() > LONGEST_HEADER) {
            return OTHER;
        }
        String folded = Words.foldName(header);
        return Arrays.stream(values())
                .filter(meaning -> meaning.words.stream()
                        .anyMatch(word -> word.matcher(folded).find()))
                .findFirst()
                .orElse(OTHER);
    }

    /// How sure it is that a header has this meaning, 0 being the surest.
    int rank(String header) {
        String folded = Words.foldName(header);
        return (int)
                words.stream().takeWhile(word -> !word.matcher(folded).find()).count();
    }

    boolean isMoney() {
        return this == AMOUNT || this == UNIT_PRICE;
    }

    boolean namesLines() {
        return this == LABEL || this == HEADING || this == ACCOUNT;
    }

    boolean isFigure() {
        return isMoney() || this == QUANTITY;
    }
}
