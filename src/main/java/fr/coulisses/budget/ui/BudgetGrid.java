package fr.coulisses.budget.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.CellConflict;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Notices;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The budget sheet: charges and produits, edited in place by keyboard. The drawing is done by `budget-grid.js`; what a
/// cell may be is decided here, by the register.
@Tag("budget-grid")
public class BudgetGrid extends Component {

    private final transient Budgets budgets;
    private final transient Labels labels;
    private final UUID project;
    private final boolean editable;
    private final transient Consumer<BudgetSheet> changed;

    /// @param changed told after every change what the budget is now
    public BudgetGrid(Budgets budgets, Labels labels, UUID project, boolean editable, Consumer<BudgetSheet> changed) {
        this.budgets = budgets;
        this.labels = labels;
        this.project = project;
        this.editable = editable;
        this.changed = changed;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/budget-grid.js");
    }

    /// Shows a whole budget with the notes under its lines.
    public void show(BudgetSheet sheet, List<LineNote> notes) {
        call("show", language().whole(project, sheet, notes, editable));
    }

    /// Puts other notes under the lines.
    public void note(List<LineNote> notes) {
        ObjectNode change = JsonMapper.shared().createObjectNode();
        change.set("notes", language().notes(notes));
        call("patch", change);
    }

    /// Brings a cell into sight, and the keyboard to it.
    public void focus(UUID line, Column column) {
        getElement()
                .executeJs(
                        "customElements.whenDefined('budget-grid').then(() => this.focusCell($0, $1))",
                        line.toString(),
                        column.name());
    }

    @ClientCallable
    void add(String section, boolean inKind) {
        Section side = Section.valueOf(section);
        BudgetLine line = budgets.add(project, inKind ? Entry.blankInKind(side) : Entry.blank(side), null);
        BudgetSheet sheet = budgets.get(project);
        ObjectNode change = language().change(sheet.totals(), List.of(line));
        change.putObject("focus")
                .put("line", line.id().toString())
                .put("column", (inKind ? Column.LABEL : Column.ACCOUNT).name())
                .put("edit", true);
        call("patch", change);
        changed.accept(sheet);
    }

    /// @return empty when the cell is saved; otherwise why not, and for a conflict what somebody else wrote
    @ClientCallable
    JsonNode type(String line, String column, String expected, String typed) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        try {
            tell(budgets.type(project, UUID.fromString(line), Column.valueOf(column), expected, typed));
        } catch (CellConflict conflict) {
            tell(conflict.current());
            answer.put("refused", sentence(conflict));
            answer.put("theirs", conflict.column().textOf(conflict.current().entry()));
        } catch (Refusal refusal) {
            answer.put("refused", sentence(refusal));
        }
        return answer;
    }

    @ClientCallable
    void remove(String id) {
        List<BudgetLine> deleted = budgets.get(project).lines().stream()
                .filter(line -> line.id().toString().equals(id))
                .toList();
        long gesture = budgets.delete(
                        project, deleted.stream().map(BudgetLine::id).toList())
                .gesture();
        gone(deleted);
        if (!deleted.isEmpty()) {
            Notices.done(
                    labels.text(
                            getLocale(),
                            "budget.grid.deleted",
                            deleted.getFirst().entry().label()),
                    labels.text(getLocale(), "shared.undo"),
                    () -> {
                        budgets.undo(project, gesture);
                        tell(deleted.getFirst());
                    });
        }
    }

    private void gone(List<BudgetLine> deleted) {
        BudgetSheet sheet = budgets.get(project);
        ObjectNode change = language().change(sheet.totals(), List.of());
        deleted.forEach(line -> change.withArray("gone").add(line.id().toString()));
        call("patch", change);
        changed.accept(sheet);
    }

    private void tell(BudgetLine line) {
        BudgetSheet sheet = budgets.get(project);
        call("patch", language().change(sheet.totals(), List.of(line)));
        changed.accept(sheet);
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
