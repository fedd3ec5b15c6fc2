package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.kinds.evaluationplan.Indicator.Direction;
import fr.coulisses.kinds.evaluationplan.Indicator.Frequency;
import fr.coulisses.kinds.evaluationplan.Indicator.Nature;
import fr.coulisses.kinds.evaluationplan.Indicator.Source;
import fr.coulisses.kinds.evaluationplan.Indicator.Type;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An indicator of the library, which many projects use.
///
/// @param labels by language
/// @param formulas by language
/// @param computation what computes it; `null` for one that is typed
public record LibraryIndicator(
        String key,
        Map<String, String> labels,
        Criterion criterion,
        Nature nature,
        Type type,
        Map<String, String> formulas,
        String unit,
        Source source,
        Frequency frequency,
        Direction direction,
        @Nullable Computation computation) {

    public LibraryIndicator {
        labels = Map.copyOf(labels);
        formulas = Map.copyOf(formulas);
    }

    public String label(Locale language) {
        return in(labels, language);
    }

    public String formula(Locale language) {
        return in(formulas, language);
    }

    /// The indicator as it begins in a plan, in the language of whoever takes it.
    public Indicator indicator(Locale language) {
        return new Indicator(
                "",
                label(language),
                key,
                criterion,
                nature,
                type,
                formula(language),
                unit,
                null,
                null,
                null,
                direction,
                source,
                frequency,
                null,
                null,
                null,
                computation,
                null,
                null);
    }

    private static String in(Map<String, String> texts, Locale language) {
        return Objects.requireNonNull(texts.get(language.getLanguage().equals("en") ? "en" : "fr"));
    }
}
