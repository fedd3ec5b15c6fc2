package fr.coulisses.budget.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import fr.coulisses.budget.BlockMapping;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetTotals;
import fr.coulisses.budget.BudgetWords;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.MappedBlock;
import fr.coulisses.budget.SheetMapping;
import fr.coulisses.budget.Written;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import fr.coulisses.spreadsheet.SheetTable;
import fr.coulisses.spreadsheet.Spreadsheet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A file that was made elsewhere: which sheet, what its tables and columns mean, and what that makes.
class MappingPanel extends ImportPanel {

    private final transient BudgetWords words;
    private final transient CellText text;
    private final transient Runnable changed;
    private final List<BlockPanel> blocks = new ArrayList<>();
    private final Div tables = new Div();
    private final Div summary = new Div();
    private final RadioButtonGroup<Boolean> replace = new RadioButtonGroup<>();
    private transient List<Entry> entries = List.of();

    /// @param changed told when something else is to be brought in
    MappingPanel(Spreadsheet file, BudgetWords words, CellText text, Runnable changed) {
        this.words = words;
        this.text = text;
        this.changed = changed;
        addClassName("stack");
        tables.addClassName("stack");
        summary.getElement().setAttribute("role", "status");
        List<SheetTable> sheets =
                file.sheets().stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
        SheetTable first = sheets.stream()
                .filter(sheet -> !sheet.hidden() && hasTable(sheet))
                .findFirst()
                .orElse(sheets.getFirst());
        if (sheets.size() > 1) {
            add(sheets(sheets, first));
        }
        replace.setLabel(text.word("budget.import.how"));
        replace.setItems(false, true);
        replace.setItemLabelGenerator(value -> text.word(value ? "budget.import.replace" : "budget.import.append"));
        replace.setValue(false);
        add(tables, summary, replace);
        show(first);
    }

    @Override
    boolean isReady() {
        return !entries.isEmpty();
    }

    @Override
    Written bringIn(Budgets budgets, UUID project) {
        return budgets.bringIn(project, entries, replace.getValue());
    }

    private Select<SheetTable> sheets(List<SheetTable> sheets, SheetTable first) {
        Select<SheetTable> choice = new Select<>();
        choice.setLabel(text.word("budget.import.sheet"));
        choice.setItems(sheets);
        choice.setItemLabelGenerator(
                sheet -> sheet.hidden() ? text.word("budget.import.hidden", sheet.name()) : sheet.name());
        choice.setValue(first);
        choice.addValueChangeListener(chosen -> {
            show(chosen.getValue());
            changed.run();
        });
        return choice;
    }

    private static boolean hasTable(SheetTable sheet) {
        try {
            return !SheetMapping.proposed(sheet).blocks().isEmpty();
        } catch (Refusal refusal) {
            return false;
        }
    }

    private void show(SheetTable sheet) {
        blocks.clear();
        tables.removeAll();
        entries = List.of();
        summary.removeAll();
        try {
            List<BlockMapping> found = SheetMapping.proposed(sheet).blocks();
            for (BlockMapping block : found) {
                blocks.add(new BlockPanel(blocks.size() + 1, block, words, text, this::remapped));
            }
            blocks.forEach(tables::add);
            summarise();
        } catch (Refusal refusal) {
            summary.add(new Notice(Tone.BAD, text.sentence(refusal)));
        }
    }

    private void remapped() {
        summarise();
        changed.run();
    }

    private void summarise() {
        summary.removeAll();
        List<MappedBlock> mapped = blocks.stream().map(BlockPanel::mapped).toList();
        try {
            entries = SheetMapping.entries(mapped);
        } catch (Refusal refusal) {
            entries = List.of();
            summary.add(new Notice(Tone.BAD, text.sentence(refusal)));
            return;
        }
        int unticked = mapped.stream().mapToInt(MappedBlock::unticked).sum();
        if (entries.isEmpty()) {
            summary.add(new Notice(
                    Tone.WARN, text.word(unticked == 0 ? "budget.import.nothing" : "budget.import.allUnticked")));
            return;
        }
        BudgetTotals totals = BudgetTotals.of(entries.stream()
                .map(entry -> new BudgetLine(UUID.randomUUID(), entry))
                .toList());
        long incomplete =
                entries.stream().filter(entry -> entry.account().isEmpty()).count();
        String read = text.word(
                "budget.import.mapped",
                entries.size(),
                Formats.amount(totals.expenses(), getLocale()),
                Formats.amount(totals.income(), getLocale()),
                Formats.amount(totals.inKindExpenses(), getLocale()),
                incomplete);
        summary.add(new Notice(
                incomplete == 0 ? Tone.GOOD : Tone.WARN,
                unticked == 0 ? read : read + " " + text.word("budget.import.unticked", unticked)));
    }
}
