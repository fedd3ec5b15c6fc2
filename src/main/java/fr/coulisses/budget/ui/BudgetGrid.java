package fr.coulisses.budget.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import fr.coulisses.budget.Block;
import fr.coulisses.budget.BlockRefused;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetNews;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.CellConflict;
import fr.coulisses.budget.CellEdit;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Gesture;
import fr.coulisses.budget.NewLine;
import fr.coulisses.budget.Quotes;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.Undone;
import fr.coulisses.budget.Written;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Listening;
import fr.coulisses.shared.ui.Notices;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The budget sheet: charges and produits, worked on as a spreadsheet is. The drawing is done by `budget-grid.js`; what
/// a
/// cell may be is decided here, by the register, and what others change appears here too.
@Tag("budget-grid")
public class BudgetGrid extends Component {

    private final transient Budgets budgets;
    private final transient Quotes quotes;
    private final transient Labels labels;
    private final UUID project;
    private final boolean editable;
    private final transient Consumer<BudgetSheet> changed;
    private final transient Listening listening;
    private long opened = -1;
    private transient List<LineMark> marks = List.of();
    private long seen;

    /// @param changed told after every change, whoever made it, what the budget is now
    public BudgetGrid(
            Budgets budgets,
            BudgetNews news,
            Quotes quotes,
            Labels labels,
            UUID project,
            boolean editable,
            Consumer<BudgetSheet> changed) {
        this.budgets = budgets;
        this.listening = new Listening(news, project, this::look);
        this.quotes = quotes;
        this.labels = labels;
        this.project = project;
        this.editable = editable;
        this.changed = changed;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI page = attached.getUI();
        page.getPage().addJsModule("context://components/budget-grid.js");
        listening.begin(page);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.end();
    }

    /// What lines belong to outside the budget, in a column of its own where there is any; from the next showing on.
    public void mark(List<LineMark> known) {
        marks = List.copyOf(known);
    }

    /// Shows a whole budget with the notes under its lines; the browser reads the lines for itself.
    public void show(BudgetSheet sheet, List<LineNote> notes) {
        seen = sheet.upTo();
        // What was done on this page before it was shown anew can still be taken back.
        opened = opened < 0 ? seen : opened;
        call("open", language().sheet(project, editable, marks));
        note(notes);
    }

    /// Puts other notes under the lines.
    public void note(List<LineNote> notes) {
        ObjectNode change = JsonMapper.shared().createObjectNode();
        change.set("notes", BudgetGridLanguage.notes(notes));
        call("patch", change);
    }

    /// Brings a cell into sight, and the keyboard to it.
    public void focus(UUID line, Column column) {
        ObjectNode change = JsonMapper.shared().createObjectNode();
        change.set("focus", focused(line, column, false));
        call("patch", change);
    }

    /// Adds a line below another, or at the end, and opens it for typing.
    ///
    /// @param after the line it stands below; empty for the end
    @ClientCallable
    void add(String section, boolean inKind, String after) {
        Section side = Section.valueOf(section);
        BudgetLine line = budgets.add(
                project,
                inKind ? Entry.blankInKind(side) : Entry.blank(side),
                after.isEmpty() ? null : UUID.fromString(after));
        refresh(true, focused(line.id(), inKind ? Column.LABEL : Column.ACCOUNT, true));
    }

    /// @return empty when the cell is saved; otherwise why not, and for a conflict what somebody else wrote
    @ClientCallable
    JsonNode type(String line, String column, String expected, String typed) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        try {
            budgets.type(project, UUID.fromString(line), Column.valueOf(column), expected, typed);
            refresh(true, null);
        } catch (CellConflict conflict) {
            refresh(true, null);
            answer.put("refused", sentence(conflict));
            answer.put("theirs", conflict.column().textOf(conflict.current().entry()));
        } catch (Refusal refusal) {
            answer.put("refused", sentence(refusal));
        }
        return answer;
    }

    /// Writes a block that was pasted or filled, and adds the lines that stand beyond the last.
    ///
    /// @return what to say, and the cells that were refused
    @ClientCallable
    JsonNode write(String gesture, String section, boolean inKind, JsonNode edits, JsonNode added, String after) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        try {
            Block block = new Block(
                    edits(edits),
                    added(Section.valueOf(section), inKind, added),
                    after.isEmpty() ? null : UUID.fromString(after));
            int written = budgets.write(project, Gesture.valueOf(gesture), block)
                    .lines()
                    .size();
            refresh(true, null);
            answer.put("said", labels.text(getLocale(), "budget.grid.written", written));
        } catch (BlockRefused refused) {
            answer.put("said", sentence(refused));
            ArrayNode cells = answer.putArray("cells");
            refused.cells()
                    .forEach(cell -> cells.addObject()
                            .put("row", cell.row())
                            .put(
                                    "text",
                                    labels.text(
                                            getLocale(),
                                            "budget.grid.refusedCell",
                                            cell.row(),
                                            labels.text(
                                                    getLocale(), cell.column().labelKey()),
                                            sentence(cell.refusal()))));
        } catch (Refusal refusal) {
            answer.put("said", sentence(refusal));
        }
        return answer;
    }

    @ClientCallable
    void remove(JsonNode ids) {
        List<UUID> lines = new ArrayList<>();
        ids.forEach(id -> lines.add(UUID.fromString(id.asString())));
        Written gone = budgets.delete(project, lines);
        refresh(true, null);
        Notices.done(
                labels.text(getLocale(), "budget.grid.deleted", gone.changed()),
                labels.text(getLocale(), "shared.undo"),
                () -> budgets.undo(project, gone.gesture()).ifPresent(undone -> refresh(true, null)));
    }

    /// Opens the quotes of a line.
    @ClientCallable
    void quotes(String id) {
        UUID line = UUID.fromString(id);
        String label = budgets.get(project).lines().stream()
                .filter(found -> found.id().equals(line))
                .map(found -> found.entry().label())
                .findFirst()
                .orElse("");
        new QuotesDialog(quotes, project, line, label, editable, () -> tell(line)).open();
    }

    private void tell(UUID line) {
        call("patch", language().change(budgets.get(project), Set.of(line)));
    }

    /// Takes back what was done last on this page, or does it again.
    ///
    /// @return what to say about it
    @ClientCallable
    String undo(boolean redo) {
        return budgets.undo(project, redo, opened)
                .map(undone -> {
                    refresh(true, null);
                    return said(undone, redo);
                })
                .orElseGet(() ->
                        labels.text(getLocale(), redo ? "budget.grid.nothingToRedo" : "budget.grid.nothingToUndo"));
    }

    private String said(Undone undone, boolean redo) {
        String what = labels.text(getLocale(), undone.gesture().labelKey());
        String done =
                labels.text(getLocale(), redo ? "budget.grid.redone" : "budget.grid.undone", what, undone.lines());
        return undone.skipped() == 0
                ? done
                : done + " " + labels.text(getLocale(), "budget.grid.skipped", undone.skipped());
    }

    /// Somebody changed the budget, perhaps on this very page, which then has seen it already.
    private void look() {
        if (!budgets.changedAfter(project, seen).isEmpty()) {
            refresh(false, null);
        }
    }

    /// Shows what changed since the last look, one's own changes and those of others.
    private void refresh(boolean mine, @Nullable ObjectNode focus) {
        // What changes between the two questions is asked for again by the next look: the other way round it would be
        // taken for seen.
        BudgetSheet sheet = budgets.get(project);
        Set<UUID> touched = budgets.changedAfter(project, seen);
        ObjectNode change = language().change(sheet, touched);
        change.put("mine", mine);
        if (focus != null) {
            change.set("focus", focus);
        }
        seen = sheet.upTo();
        call("patch", change);
        changed.accept(sheet);
    }

    private static ObjectNode focused(UUID line, Column column, boolean edit) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("line", line.toString())
                .put("column", column.name())
                .put("edit", edit);
    }

    private static List<CellEdit> edits(JsonNode edits) {
        List<CellEdit> read = new ArrayList<>();
        edits.forEach(edit -> read.add(new CellEdit(
                UUID.fromString(edit.get("line").asString()),
                Column.valueOf(edit.get("column").asString()),
                edit.get("expected").asString(),
                edit.get("typed").asString())));
        return read;
    }

    private static List<NewLine> added(Section section, boolean inKind, JsonNode added) {
        List<NewLine> read = new ArrayList<>();
        added.forEach(line -> {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            line.properties()
                    .forEach(cell -> cells.put(
                            Column.valueOf(cell.getKey()), cell.getValue().asString()));
            read.add(new NewLine(section, inKind, cells));
        });
        return read;
    }

    private String sentence(Refusal refusal) {
        return labels.text(getLocale(), refusal.label(), refusal.arguments());
    }

    private void call(String function, JsonNode argument) {
        getElement()
                .executeJs("customElements.whenDefined('budget-grid').then(() => this[$0]($1))", function, argument);
    }

    private BudgetGridLanguage language() {
        return new BudgetGridLanguage(labels, getLocale());
    }
}
