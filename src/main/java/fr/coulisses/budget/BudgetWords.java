package fr.coulisses.budget;

import fr.coulisses.shared.Labels;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words that a budget is exported with, in French and in English, and what they are stored as.
public final class BudgetWords {

    private final Map<String, Column> headers = new HashMap<>();
    private final Map<Column, Map<String, String>> choices = new EnumMap<>(Column.class);
    private final Map<String, Boolean> amounts = new HashMap<>();
    private final AccountWords accounts;

    public BudgetWords(Labels labels) {
        accounts = new AccountWords(labels);
        amounts.put("montant", true);
        for (Locale language : Labels.LANGUAGES) {
            amounts.put(PlainWords.fold(labels.text(language, "budget.column.AMOUNT")), true);
            for (Column column : Column.values()) {
                headers.put(PlainWords.fold(column.header()), column);
                headers.put(PlainWords.fold(labels.text(language, column.labelKey())), column);
            }
            for (Section section : Section.values()) {
                choice(Column.SECTION, section.word(), labels.text(language, "budget.section." + section));
            }
            for (Heading heading : Heading.values()) {
                choice(Column.HEADING, heading.code(), labels.text(language, "budget.heading." + heading));
            }
            Arrays.stream(Variability.values())
                    .forEach(each -> choice(
                            Column.VARIABILITY, each.word(), labels.text(language, "budget.variability." + each)));
            choice(Column.CERTAINTY, "", labels.text(language, "budget.certainty.none"));
            Arrays.stream(Certainty.values())
                    .forEach(each ->
                            choice(Column.CERTAINTY, each.word(), labels.text(language, "budget.certainty." + each)));
            choice(Column.FUNDER_TYPE, "", labels.text(language, "shared.none"));
            Arrays.stream(FunderType.values())
                    .forEach(each -> choice(
                            Column.FUNDER_TYPE, each.name(), labels.text(language, "budget.funderType." + each)));
        }
    }

    private void choice(Column column, String stored, String shown) {
        Map<String, String> words = choices.computeIfAbsent(column, each -> new HashMap<>());
        words.put(PlainWords.fold(shown), stored);
        words.put(PlainWords.fold(stored), stored);
    }

    /// The column with a header, that of the CSV file or that of the workbook in either language.
    Optional<Column> column(String header) {
        return Optional.ofNullable(headers.get(PlainWords.fold(header)));
    }

    boolean isAmount(String header) {
        return amounts.containsKey(PlainWords.fold(header));
    }

    /// What the cell of a choice stands for as [Column#textOf] writes it; a text that is none of the choices stays.
    String stored(Column column, String text) {
        return choices.getOrDefault(column, Map.of()).getOrDefault(PlainWords.fold(text), text.strip());
    }

    /// The heading that words name, when they are its name.
    Optional<Heading> heading(String words) {
        return Heading.coded(stored(Column.HEADING, words));
    }

    AccountWords accounts() {
        return accounts;
    }
}
