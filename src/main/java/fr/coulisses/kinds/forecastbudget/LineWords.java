package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Section;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What words in a label tell about a line, whatever their accents, capitals and apostrophes: the one place where rules
/// read labels.
///
/// A word also matches what begins with it, `artist` an « artistes »; with a space at its end it stands alone.
enum LineWords {
    ARTIST(
            "artist",
            "musicien",
            "musician",
            "comedien",
            "acteur",
            "actor",
            "danseu",
            "dancer",
            "chanteu",
            "singer",
            "circassien",
            "performer",
            "cachet "),
    TECHNICIAN("technicien", "technician", "regie", "regisseu", "stage manager", "ingenieur du son", "eclairagiste"),
    DIFFUSER_CONTRIBUTION("diffuseur", "artistes auteurs", "artiste auteur"),
    ALL_CHARGES_IN(
            "guso", "charges comprises", "toutes charges", "cout employeur", "cout total employeur", "employer cost"),
    HOLIDAY_PAY("conges", "holiday pay"),
    VARIETY_TAX("taxe cnm ", "taxe sur les spectacles", "taxe fiscale sur les spectacles", "cnm tax", "variety tax"),
    CNM("cnm "),
    AUTHORS_RIGHTS("sacem ", "sacd ", "scelf ", "droits d auteur", "authors rights", "author s rights", "copyright"),
    SHOWING_RIGHT(
            "presentation publique",
            "droit de presentation",
            "droits de presentation",
            "droit d exposition",
            "droits d exposition",
            "public display",
            "public presentation",
            "exhibition right"),
    MONOGRAPHIC("monograph", "solo "),
    RIGHTS_ASSIGNMENT("cession des droits", "cession de droits", "cession du droit"),
    CESSION("cession"),
    VOLUNTEERING("benevol", "volunteer"),
    LIABILITY("responsabilite civile", "rc ", "liability"),
    NAIL_TO_NAIL("clou a clou", "mur a mur", "nail to nail", "wall to wall"),
    CARRIAGE("transport", "acheminement", "convoyage", "shipping", "carriage"),
    HOUR("heure", "hour", "h "),
    PER_ARTIST("artist"),
    POPULAR_MUSIC(
            "musiques actuelles",
            "musique actuelle",
            "rock ",
            "pop ",
            "rap ",
            "hip hop",
            "jazz",
            "electro ",
            "musique electronique",
            "musiques electroniques",
            "chanson",
            "variete",
            "reggae",
            "techno ",
            "dj ",
            "punk ",
            "popular music"),
    LEARNED_OR_TRADITIONAL_MUSIC(
            "classique",
            "classical",
            "baroque",
            "symphoni",
            "philharmon",
            "musique de chambre",
            "chamber music",
            "quatuor",
            "lyrique",
            "opera ",
            "choeur",
            "choral",
            "choir",
            "musique traditionnelle",
            "musiques traditionnelles",
            "traditional music");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private final List<String> words;

    LineWords(String... words) {
        this.words = List.of(words);
    }

    boolean in(String text) {
        String plain = plain(text);
        return words.stream().anyMatch(word -> plain.contains(" " + word));
    }

    boolean in(BudgetLine line) {
        return in(line.entry().label());
    }

    /// Whether a label of an expense has one of the words.
    boolean inAnExpenseOf(ForecastBudget budget) {
        return budget.lines().stream().anyMatch(line -> line.entry().section() == Section.EXPENSE && in(line));
    }

    private static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe");
        return " " + NO_WORD.matcher(bare).replaceAll(" ") + " ";
    }
}
