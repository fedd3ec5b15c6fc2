package fr.coulisses.budget.ui;

import fr.coulisses.budget.Account;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.FunderType;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the server tells the budget sheet in the browser, in the language of the person: its columns, groups and lines.
final class BudgetGridLanguage {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<Column> OF_EXPENSE = List.of(
            Column.ACCOUNT,
            Column.LABEL,
            Column.HEADING,
            Column.QUANTITY,
            Column.UNIT,
            Column.UNIT_PRICE,
            Column.VAT_RATE);
    private static final List<Column> OF_INCOME = Stream.concat(
                    OF_EXPENSE.stream(), Stream.of(Column.CERTAINTY, Column.FUNDER, Column.FUNDER_TYPE))
            .toList();

    private final Labels labels;
    private final Locale language;

    BudgetGridLanguage(Labels labels, Locale language) {
        this.labels = labels;
        this.language = language;
    }

    ObjectNode whole(UUID project, BudgetSheet sheet, List<LineNote> notes, boolean editable) {
        ObjectNode state = JSON.createObjectNode();
        state.put("project", project.toString());
        state.put("editable", editable);
        ArrayNode sections = state.putArray("sections");
        for (Section section : Section.values()) {
            sections.add(section(section));
        }
        ObjectNode words = state.putObject("words");
        Stream.of("actions", "delete", "newLine", "keepMine", "takeTheirs", "saveIt", "dropIt", "recovered")
                .forEach(word -> words.put(word, text("budget.grid." + word)));
        words.put("decimal", Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "." : ",");
        state.set("totals", totals(sheet.totals()));
        state.set("lines", lines(sheet.lines()));
        state.set("notes", notes(notes));
        return state;
    }

    ObjectNode change(BudgetTotals totals, List<BudgetLine> lines) {
        ObjectNode change = JSON.createObjectNode();
        change.set("totals", totals(totals));
        change.set("lines", lines(lines));
        return change;
    }

    ArrayNode notes(List<LineNote> notes) {
        ArrayNode array = JSON.createArrayNode();
        notes.forEach(note -> array.addObject()
                .put("line", note.line().toString())
                .put("column", note.column().name())
                .put("blocking", note.blocking())
                .put("text", note.text()));
        return array;
    }

    private ObjectNode section(Section section) {
        ObjectNode node = JSON.createObjectNode();
        node.put("key", section.name());
        node.put("title", text("budget.section." + section));
        ArrayNode columns = node.putArray("columns");
        for (Column column : section == Section.EXPENSE ? OF_EXPENSE : OF_INCOME) {
            columns.add(column(section, column));
            if (column == Column.UNIT_PRICE) {
                columns.addObject()
                        .put("key", "AMOUNT")
                        .put("label", text("budget.column.AMOUNT"))
                        .put("kind", "computed");
            }
        }
        ArrayNode groups = node.putArray("groups");
        for (boolean inKind : new boolean[] {false, true}) {
            String key = group(section, inKind);
            groups.addObject()
                    .put("key", key)
                    .put("inKind", inKind)
                    .put("title", inKind ? text("budget.grid.title." + key) : "")
                    .put("help", inKind ? text("budget.grid.inKind") : "")
                    .put("totalLabel", text("budget.grid.total." + key))
                    .put("addLabel", text("budget.grid.add." + key));
        }
        return node;
    }

    private ObjectNode column(Section section, Column column) {
        ObjectNode node = JSON.createObjectNode();
        node.put("key", column.name());
        node.put("label", text(column.labelKey()));
        switch (column) {
            case QUANTITY, UNIT_PRICE, VAT_RATE -> node.put("kind", "number");
            case HEADING ->
                options(node, Heading.of(section).stream().map(heading -> List.of(heading.code(), text(heading))));
            case CERTAINTY ->
                options(
                        node,
                        Arrays.stream(Certainty.values())
                                .map(certainty -> List.of(certainty.word(), text("budget.certainty." + certainty))));
            case FUNDER_TYPE ->
                options(
                        node,
                        Stream.concat(
                                Stream.of(List.of("", text("shared.none"))),
                                Arrays.stream(FunderType.values())
                                        .map(type -> List.of(type.name(), text("budget.funderType." + type)))));
            case ACCOUNT -> {
                node.put("kind", "text");
                node.put("longest", 6);
                ArrayNode suggestions = node.putArray("suggestions");
                Account.NAMED.stream()
                        .filter(number -> new Account(number).section() == section)
                        .forEach(number -> suggestions.addArray().add(number).add(text("budget.account." + number)));
            }
            default -> node.put("kind", "text");
        }
        return node;
    }

    private static void options(ObjectNode node, Stream<List<String>> options) {
        node.put("kind", "choice");
        ArrayNode array = node.putArray("options");
        options.forEach(option -> array.addArray().add(option.getFirst()).add(option.getLast()));
    }

    private ObjectNode totals(BudgetTotals totals) {
        ObjectNode node = JSON.createObjectNode();
        node.put(group(Section.EXPENSE, false), Formats.amount(totals.expenses(), language));
        node.put(group(Section.INCOME, false), Formats.amount(totals.income(), language));
        node.put(group(Section.EXPENSE, true), Formats.amount(totals.inKindExpenses(), language));
        node.put(group(Section.INCOME, true), Formats.amount(totals.inKindIncome(), language));
        return node;
    }

    private ArrayNode lines(List<BudgetLine> lines) {
        ArrayNode array = JSON.createArrayNode();
        lines.forEach(line -> array.add(line(line)));
        return array;
    }

    private ObjectNode line(BudgetLine line) {
        Entry entry = line.entry();
        ObjectNode node = JSON.createObjectNode();
        node.put("id", line.id().toString());
        node.put("section", entry.section().name());
        node.put("group", group(entry.section(), entry.isInKind()));
        ObjectNode raw = node.putObject("raw");
        ObjectNode shown = node.putObject("shown");
        for (Column column : entry.section() == Section.EXPENSE ? OF_EXPENSE : OF_INCOME) {
            raw.put(column.name(), column.textOf(entry));
            shown.put(column.name(), shown(entry, column));
        }
        shown.put("AMOUNT", Formats.amount(line.amount(), language));
        return node;
    }

    private String shown(Entry entry, Column column) {
        return switch (column) {
            case ACCOUNT -> account(entry.accountNumber());
            case HEADING -> text(entry.heading());
            case QUANTITY -> Formats.decimal(entry.quantity(), language);
            case UNIT_PRICE -> Formats.price(entry.unitPrice(), language);
            case VAT_RATE ->
                entry.vatRate().signum() == 0 ? text("shared.none") : Formats.percent(entry.vatRate(), language);
            case CERTAINTY -> entry.certainty() == null ? "" : text("budget.certainty." + entry.certainty());
            case FUNDER_TYPE -> entry.funderType() == null ? "" : text("budget.funderType." + entry.funderType());
            default -> column.textOf(entry);
        };
    }

    private String account(Account account) {
        return account.nearestNamed().isEmpty()
                ? account.number()
                : account.number() + " · " + text(account.labelKey());
    }

    static String group(Section section, boolean inKind) {
        return inKind ? section + "_IN_KIND" : section.name();
    }

    private String text(Heading heading) {
        return text("budget.heading." + heading);
    }

    private String text(String key) {
        return labels.text(language, key);
    }
}
