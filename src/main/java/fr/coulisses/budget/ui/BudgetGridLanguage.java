package fr.coulisses.budget.ui;

import fr.coulisses.budget.Account;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.FunderType;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.Variability;
import fr.coulisses.shared.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the server tells the budget sheet in the browser: its columns, groups and words in the language of the person,
/// and the lines as they are stored, which the browser writes in that language.
final class BudgetGridLanguage {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<Column> OF_EXPENSE = List.of(
            Column.ACCOUNT,
            Column.LABEL,
            Column.HEADING,
            Column.QUANTITY,
            Column.UNIT,
            Column.UNIT_PRICE,
            Column.VAT_RATE,
            Column.VARIABILITY,
            Column.DUE);
    private static final List<Column> OF_INCOME = Stream.concat(
                    OF_EXPENSE.stream(), Stream.of(Column.CERTAINTY, Column.FUNDER, Column.FUNDER_TYPE, Column.SCHEME))
            .toList();
    /// The columns that a narrow screen leaves out until they are asked for.
    private static final List<Column> SELDOM =
            List.of(Column.VAT_RATE, Column.VARIABILITY, Column.DUE, Column.FUNDER_TYPE, Column.SCHEME);
    private static final List<String> WORDS = List.of(
            "actions",
            "addQuote",
            "allColumns",
            "block",
            "blockSum",
            "busy",
            "delete",
            "dismiss",
            "dropIt",
            "fill",
            "group",
            "groupACCOUNT",
            "groupHEADING",
            "groupNone",
            "insert",
            "insertKey",
            "keepMine",
            "leave",
            "marks",
            "newLine",
            "noAccount",
            "pasteRest",
            "quotes",
            "recovered",
            "redo",
            "remove",
            "removeKey",
            "row",
            "saveIt",
            "takeTheirs",
            "toolbar",
            "undo");

    private final Labels labels;
    private final Locale language;

    BudgetGridLanguage(Labels labels, Locale language) {
        this.labels = labels;
        this.language = language;
    }

    /// The sheet without its lines.
    ObjectNode sheet(UUID project, boolean editable, List<LineMark> marks) {
        ObjectNode state = JSON.createObjectNode();
        state.put("project", project.toString());
        state.put("address", BudgetLinesDownload.address(project));
        state.put("editable", editable);
        state.put("language", Labels.language(language).getLanguage());
        ArrayNode sections = state.putArray("sections");
        for (Section section : Section.values()) {
            sections.add(section(section));
        }
        ArrayNode fields = state.putArray("fields");
        OF_INCOME.forEach(column -> fields.add(column.name()));
        ArrayNode seldom = state.putArray("seldom");
        SELDOM.forEach(column -> seldom.add(column.name()));
        ObjectNode marked = state.putObject("marks");
        marks.forEach(mark -> marked.withArray(mark.line().toString())
                .addObject()
                .put("text", mark.text())
                .put("title", mark.title())
                .put("address", mark.address()));
        ObjectNode words = state.putObject("words");
        WORDS.forEach(word -> words.put(word, text("budget.grid." + word)));
        return state;
    }

    /// The lines among those touched that are there, each with the line it stands below, and those that are gone.
    ObjectNode change(BudgetSheet sheet, Set<UUID> touched) {
        ObjectNode change = JSON.createObjectNode();
        ArrayNode lines = change.putArray("lines");
        ObjectNode after = change.putObject("after");
        ArrayNode gone = change.putArray("gone");
        Set<UUID> missing = new java.util.HashSet<>(touched);
        String above = "";
        for (BudgetLine line : sheet.lines()) {
            if (missing.remove(line.id())) {
                lines.add(line(line, sheet.quotesOf(line.id())));
                after.put(line.id().toString(), above);
            }
            above = line.id().toString();
        }
        missing.forEach(id -> gone.add(id.toString()));
        return change;
    }

    /// A line: id, section, in kind, amount in cents, quotes, and the values in the order of the fields.
    static ArrayNode line(BudgetLine line, int quotes) {
        Entry entry = line.entry();
        ArrayNode array = JSON.createArrayNode();
        array.add(line.id().toString());
        array.add(entry.section().name());
        array.add(entry.isInKind() ? 1 : 0);
        array.add(line.amount().euros().movePointRight(2).longValueExact());
        array.add(quotes);
        OF_INCOME.forEach(column -> array.add(column.textOf(entry)));
        return array;
    }

    static ArrayNode notes(List<LineNote> notes) {
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
            String key = inKind ? section + "_IN_KIND" : section.name();
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
            case QUANTITY -> node.put("kind", "number");
            case UNIT_PRICE -> node.put("kind", "price");
            case VAT_RATE -> node.put("kind", "percent");
            case HEADING ->
                options(
                        node,
                        Heading.of(section).stream()
                                .map(heading -> List.of(heading.code(), text("budget.heading." + heading))));
            case VARIABILITY ->
                options(
                        node,
                        Arrays.stream(Variability.values())
                                .map(each -> List.of(each.word(), text("budget.variability." + each))));
            case CERTAINTY ->
                options(
                        node,
                        Stream.concat(
                                Stream.of(List.of("", text("budget.certainty.none"))),
                                Arrays.stream(Certainty.values())
                                        .map(certainty ->
                                                List.of(certainty.word(), text("budget.certainty." + certainty)))));
            case FUNDER_TYPE ->
                options(
                        node,
                        Stream.concat(
                                Stream.of(List.of("", text("shared.none"))),
                                Arrays.stream(FunderType.values())
                                        .map(type -> List.of(type.name(), text("budget.funderType." + type)))));
            case ACCOUNT -> {
                node.put("kind", "text");
                ArrayNode suggestions = node.putArray("suggestions");
                Account.NAMED.stream()
                        .filter(number -> new Account(number).section() == section)
                        .forEach(number -> suggestions
                                .addArray()
                                .add(number)
                                .add(text("budget.account." + number))
                                .add(text("budget.account.words." + number)));
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

    private String text(String key) {
        return labels.text(language, key);
    }
}
