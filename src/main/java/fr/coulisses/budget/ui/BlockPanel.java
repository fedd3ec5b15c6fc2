package fr.coulisses.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import fr.coulisses.budget.BlockMapping;
import fr.coulisses.budget.BudgetWords;
import fr.coulisses.budget.MappedBlock;
import fr.coulisses.spreadsheet.BlockColumn;
import fr.coulisses.spreadsheet.Meaning;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One table of a foreign sheet: what it is and what its columns mean, the lines that this makes, and what is left out.
class BlockPanel extends Div {

    private static final int MOST_COLUMNS = 40;
    private static final int MOST_ROWS = 200;
    private static final int SAMPLES = 3;

    private final transient BudgetWords words;
    private final transient CellText text;
    private final transient Runnable changed;
    private final Map<Integer, Select<Meaning>> meanings = new LinkedHashMap<>();
    private final Div lines = new Div();
    private final ImportLines table;
    private final Div leftOut = new Div();
    private transient BlockMapping mapping;
    private transient MappedBlock mapped;

    /// @param number of the table in its sheet, from 1
    /// @param changed told when the lines are others
    BlockPanel(int number, BlockMapping mapping, BudgetWords words, CellText text, Runnable changed) {
        this.mapping = mapping;
        this.words = words;
        this.text = text;
        this.changed = changed;
        this.mapped = mapping.read(words);
        String title = mapping.block().title();
        addClassNames("stack", "import-block");
        lines.addClassName("stack");
        table = new ImportLines(text, (row, taken) -> keep(Set.of(row), taken));
        add(
                new H3(
                        title.isEmpty()
                                ? text.word("budget.import.table", number)
                                : text.word("budget.import.tableNamed", number, title)),
                choices(),
                lines,
                leftOut);
        drawLines();
        drawLeftOut();
    }

    MappedBlock mapped() {
        return mapped;
    }

    private Div choices() {
        Select<BlockMapping.Use> use = new Select<>();
        use.setLabel(text.word("budget.import.use"));
        use.setItems(BlockMapping.Use.values());
        use.setItemLabelGenerator(each -> text.word(each.labelKey()));
        use.setValue(mapping.use());
        use.addValueChangeListener(chosen -> remap(mapping.with(chosen.getValue())));
        Div choices = new Div(use);
        choices.addClassName("fields");
        mapping.block().columns().stream().limit(MOST_COLUMNS).forEach(column -> choices.add(meaning(column)));
        return choices;
    }

    private Select<Meaning> meaning(BlockColumn column) {
        Select<Meaning> meaning = new Select<>();
        meaning.setLabel(
                column.header().isEmpty()
                        ? text.word("budget.import.column", column.letters())
                        : text.word("budget.import.columnNamed", column.letters(), column.header()));
        meaning.setItems(Meaning.values());
        meaning.setItemLabelGenerator(each -> text.word(each.labelKey()));
        meaning.setValue(column.meaning());
        meaning.setHelperText(mapping.block().lines().stream()
                .map(row -> row.row().cell(column.index()).text().strip())
                .filter(sample -> !sample.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(sample -> sample.length() > 40 ? sample.substring(0, 40) + "…" : sample)
                .collect(Collectors.joining(" · ")));
        meaning.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                remap(mapping.with(column.index(), chosen.getValue()));
            }
        });
        meanings.put(column.index(), meaning);
        return meaning;
    }

    /// A meaning that another column had is taken from it.
    private void remap(BlockMapping other) {
        take(other);
        other.block().columns().forEach(column -> {
            Select<Meaning> shown = meanings.get(column.index());
            if (shown != null) {
                shown.setValue(column.meaning());
            }
        });
        drawLeftOut();
    }

    private void take(BlockMapping other) {
        mapping = other;
        mapped = other.read(words);
        drawLines();
        changed.run();
    }

    private void drawLines() {
        lines.removeAll();
        if (mapping.use() == BlockMapping.Use.SKIP) {
            lines.add(new Paragraph(text.word("budget.import.skipped")));
            return;
        }
        table.show(mapped.lines());
        if (mapped.lines().isEmpty()) {
            return;
        }
        Div buttons = new Div(all("budget.import.all", true), all("budget.import.none", false));
        buttons.addClassName("row");
        lines.add(buttons, table);
    }

    private Button all(String label, boolean taken) {
        Button all = new Button(text.word(label), click -> {
            keep(mapped.lines().stream().map(MappedBlock.Line::row).collect(Collectors.toSet()), taken);
            table.show(mapped.lines());
        });
        all.addThemeVariants(ButtonVariant.SMALL);
        return all;
    }

    /// The table shows already what was ticked in it, unless a row is no line any more.
    private void keep(Set<Integer> rows, boolean taken) {
        BlockMapping before = mapping;
        mapping = mapping.keeping(rows, taken);
        mapped = mapping.read(words);
        if (!before.ticked().equals(mapping.ticked())) {
            table.show(mapped.lines());
            drawLeftOut();
        }
        changed.run();
    }

    private void drawLeftOut() {
        leftOut.removeAll();
        if (mapped.leftOut().isEmpty()) {
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("list");
        mapped.leftOut().stream().limit(MOST_ROWS).forEach(row -> rows.add(item(row)));
        Details details =
                new Details(text.word("budget.import.leftOut", mapped.leftOut().size()), rows);
        details.setOpened(mapped.leftOut().stream().anyMatch(row -> !row.takable()));
        leftOut.add(details);
        if (mapped.leftOut().size() > MOST_ROWS) {
            leftOut.add(new Paragraph(
                    text.word("budget.import.more", mapped.leftOut().size() - MOST_ROWS)));
        }
    }

    private ListItem item(MappedBlock.LeftOut row) {
        String reason =
                text.word("budget.import.leftOutRow", String.valueOf(row.row()), row.name(), text.sentence(row.why()));
        if (!row.takable()) {
            return new ListItem(reason);
        }
        Checkbox tick = new Checkbox(reason, row.taken());
        tick.addValueChangeListener(ticked -> take(mapping.ticking(row.row(), ticked.getValue())));
        return new ListItem(tick);
    }
}
