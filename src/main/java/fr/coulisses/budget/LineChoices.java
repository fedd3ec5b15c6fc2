package fr.coulisses.budget;

import fr.coulisses.shared.Formats;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Lines of the budget to choose from.
public final class LineChoices {

    private LineChoices() {}

    /// The ids of the lines and the words for each, in their order: `641 Autrice – 1 080,10 €`.
    public static Map<String, String> of(Stream<BudgetLine> lines, Locale language) {
        Map<String, String> choices = new LinkedHashMap<>();
        lines.forEach(line -> choices.put(
                line.id().toString(),
                line.entry().account() + " " + line.entry().label() + " – " + Formats.amount(line.amount(), language)));
        return choices;
    }
}
