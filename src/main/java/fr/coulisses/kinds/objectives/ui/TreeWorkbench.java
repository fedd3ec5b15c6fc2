package fr.coulisses.kinds.objectives.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.kinds.objectives.NumberedTree;
import fr.coulisses.kinds.objectives.Objectives;
import fr.coulisses.kinds.objectives.TreeEdit;
import fr.coulisses.kinds.objectives.TreeEdit.Deleted;
import fr.coulisses.kinds.objectives.TreeEdit.Step;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.OpenedRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The tree, for what stands under what, and beside it the fields of the node that is chosen in it. The tree changes
/// the lists of the draft; the fields save themselves, each on its own, so that two people can work on one objective.
final class TreeWorkbench {

    private static final String PURPOSE = "purpose";
    private static final Set<String> LISTS = Set.of("orientations", "general", "operational");

    private final JsonMapper json;
    private final LiveFields fields;
    private final ObjectiveTree tree = new ObjectiveTree(new Hands());
    private final OpenedRows rows;
    private final Paragraph nothing = new Paragraph(text("objectives.tree.nothing"));
    private final Button back = new Button(text("objectives.tree.back"), click -> backToTheTree());
    private NumberedTree numbered = NumberedTree.EMPTY;
    private String open = "";

    /// @param layouts the fields of a row, by its list
    TreeWorkbench(JsonMapper json, LiveFields fields, Map<String, Consumer<LiveFields>> layouts) {
        this.json = json;
        this.fields = fields;
        nothing.addClassName("soft");
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        back.setVisible(false);
        Div workbench = new Div();
        workbench.addClassNames("objective-workbench", "wide");
        LiveFields inside = fields.inside(workbench);
        inside.follow(tree, this::show);
        Div beside = new Div();
        beside.addClassName("objective-fields");
        LiveFields right = inside.inside(beside);
        right.add(nothing);
        rows = right.openedRows(layouts);
        right.add(back);
        rows.onOpened(this::opened);
        rows.getElement()
                .addEventListener("keydown", escape -> backToTheTree())
                .setFilter("event.key === 'Escape' && !event.defaultPrevented && !event.target.closest('[opened]')");
        fields.way(this::leads);
    }

    private void show(JsonNode content) {
        numbered = NumberedTree.of(json.treeToValue(content, Objectives.class));
        tree.show(numbered);
    }

    private void opened(Optional<String> place) {
        open = place.map(row -> row.substring(row.indexOf('/') + 1)).orElse("");
        tree.open(open);
        nothing.setVisible(open.isEmpty());
        back.setVisible(!open.isEmpty());
    }

    private void backToTheTree() {
        tree.reach(open.isEmpty() ? PURPOSE : open);
    }

    /// A finding about a whole list leads to the tree.
    private boolean leads(String place) {
        if (!LISTS.contains(place)) {
            return false;
        }
        tree.reach(PURPOSE);
        return true;
    }

    private Optional<String> place(String id) {
        return numbered.all()
                .filter(node -> node.id().equals(id))
                .map(NumberedTree.Node::place)
                .findFirst();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    /// What the person at the tree does.
    private final class Hands implements ObjectiveTree.Gestures {

        @Override
        public void open(String id) {
            place(id).ifPresent(rows::open);
        }

        @Override
        public void edit(String id) {
            open(id);
            rows.focus();
        }

        @Override
        public void add(String parent) {
            AtomicReference<String> id = new AtomicReference<>("");
            fields.change(content -> id.set(new TreeEdit(content).add(parent)));
            edit(id.get());
        }

        @Override
        public void move(String id, String parent, String before) {
            fields.change(content -> new TreeEdit(content).move(id, parent, before));
        }

        @Override
        public void step(String id, Step step) {
            fields.change(content -> new TreeEdit(content).step(id, step));
        }

        @Override
        public void delete(String id) {
            AtomicReference<Deleted> deleted = new AtomicReference<>(new Deleted(List.of()));
            fields.change(content -> deleted.set(new TreeEdit(content).delete(id)));
            Notices.done(
                    text("objectives.tree.deleted", deleted.get().rows().size()),
                    text("shared.undo"),
                    () -> fields.change(content -> new TreeEdit(content).restore(deleted.get())));
        }
    }
}
