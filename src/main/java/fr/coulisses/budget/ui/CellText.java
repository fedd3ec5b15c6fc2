package fr.coulisses.budget.ui;

import fr.coulisses.budget.Account;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import java.util.Arrays;
import java.util.Locale;

/// What a cell of a line says to its reader, and what is wrong with it, in the language of the reader.
final class CellText {

    private final Labels labels;
    private final Locale language;

    CellText(Labels labels, Locale language) {
        this.labels = labels;
        this.language = language;
    }

    /// What an entry says in a column; nothing said is named too.
    String shown(Column column, Entry entry) {
        String text = switch (column) {
            case SECTION -> word("budget.section." + entry.section());
            case HEADING -> word("budget.heading." + entry.heading());
            case QUANTITY -> Formats.decimal(entry.quantity(), language);
            case UNIT_PRICE -> Formats.price(entry.unitPrice(), language);
            case VAT_RATE -> Formats.percent(entry.vatRate(), language);
            case VARIABILITY -> word("budget.variability." + entry.variability());
            case CERTAINTY -> entry.certainty() == null ? "" : word("budget.certainty." + entry.certainty());
            case FUNDER_TYPE -> entry.funderType() == null ? "" : word("budget.funderType." + entry.funderType());
            case ACCOUNT, LABEL, UNIT, DUE, FUNDER, SCHEME -> column.textOf(entry);
        };
        return text.isEmpty() ? word("budget.import.blank") : text;
    }

    /// A line in one sentence: its side, account, label and amount.
    String line(Entry entry) {
        return word(
                "budget.import.line",
                word("budget.section." + entry.section()),
                entry.account().isEmpty() ? word("budget.import.noAccount") : entry.account(),
                entry.label(),
                Formats.amount(entry.amount(), language));
    }

    /// An account with its name.
    String account(Account account) {
        return account.isKnown() ? account.number() + " · " + word(account.labelKey()) : account.number();
    }

    /// The sentence of a refusal, which may hold another.
    String sentence(Refusal refusal) {
        return word(
                refusal.label(),
                Arrays.stream(refusal.arguments())
                        .map(argument -> argument instanceof Refusal inner ? sentence(inner) : argument)
                        .toArray());
    }

    String word(String key, Object... arguments) {
        return labels.text(language, key, arguments);
    }
}
