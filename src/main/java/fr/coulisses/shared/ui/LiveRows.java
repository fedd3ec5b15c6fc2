package fr.coulisses.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A list inside a draft: its rows, a button to add one, and for each a button to delete it.
final class LiveRows extends Div {

    private final LiveForm panel;
    private final String place;
    private final String words;
    private final transient Consumer<LiveFields> layout;
    private final String prefix;
    private final boolean ordered;
    private final Div rows = new Div();
    private final Button add;
    private List<String> drawn = List.of();
    private boolean readOnly;

    /// @param words the labels of this list: `….add`, `….one`, `….none`
    /// @param ordered whether people may move the rows
    LiveRows(LiveForm panel, String place, String prefix, String words, boolean ordered, Consumer<LiveFields> layout) {
        this.panel = panel;
        this.place = place;
        this.prefix = prefix;
        this.words = words;
        this.ordered = ordered;
        this.layout = layout;
        addClassName("draft-rows");
        rows.addClassName("stack");
        add = new Button(getTranslation(words + ".add"), click -> addRow());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(rows, add);
        draw();
    }

    void setReadOnly() {
        add.setVisible(false);
        readOnly = true;
        draw();
    }

    String place() {
        return place;
    }

    void focus() {
        add.focus();
        add.getElement().callJsFunction("scrollIntoView");
    }

    /// Draws the rows anew when others came or went.
    void refresh() {
        if (!ids().equals(drawn)) {
            draw();
        }
    }

    private void draw() {
        panel.unbind(place);
        rows.removeAll();
        drawn = ids();
        if (drawn.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(words + ".none"));
            none.addClassName("soft");
            rows.add(none);
        }
        for (String id : drawn) {
            rows.add(row(id, drawn.indexOf(id) + 1));
        }
    }

    private Div row(String id, int number) {
        Span title = new Span(getTranslation(words + ".one", number));
        title.addClassName("draft-row-title");
        Button delete = new Button(getTranslation("shared.delete"), click -> delete(id));
        delete.setVisible(!readOnly);
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div buttons = new Div();
        buttons.addClassName("row");
        if (ordered && !readOnly) {
            buttons.add(move(id, -1, "shared.form.up", title), move(id, 1, "shared.form.down", title));
        }
        buttons.add(delete);
        Div head = new Div(title, buttons);
        head.addClassName("spread");
        Div fields = new Div();
        fields.addClassName("fields");
        Div row = new Div(head, fields);
        row.addClassName("draft-row");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", title.getText());
        layout.accept(new LiveFields(panel, fields, prefix, place + "/" + id));
        return row;
    }

    private Button move(String id, int by, String label, Span title) {
        int target = drawn.indexOf(id) + by;
        Button button = new Button(getTranslation(label), click -> moveRow(id, by));
        button.setId(label + id);
        button.setAriaLabel(getTranslation(label) + " – " + title.getText());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setEnabled(target >= 0 && target < drawn.size());
        return button;
    }

    private void moveRow(String id, int by) {
        List<JsonNode> moved = new ArrayList<>();
        content().forEach(moved::add);
        int from = ids().indexOf(id);
        int to = from + by;
        if (from < 0 || to < 0 || to >= moved.size()) {
            return;
        }
        Collections.swap(moved, from, to);
        panel.write(place, JsonMapper.shared().createArrayNode().addAll(moved));
        boolean goesOn = to + by >= 0 && to + by < moved.size();
        String button = (by < 0 == goesOn ? "shared.form.up" : "shared.form.down") + id;
        getElement().executeJs("requestAnimationFrame(() => document.getElementById($0)?.focus())", button);
    }

    private void addRow() {
        String id = UUID.randomUUID().toString();
        ArrayNode changed = content();
        changed.addObject().put("id", id);
        panel.write(place, changed);
        panel.jump(place + "/" + id);
    }

    private void delete(String id) {
        ArrayNode before = content();
        ArrayNode changed = JsonMapper.shared().createArrayNode();
        List<JsonNode> gone = new ArrayList<>();
        before.forEach(row -> {
            if (row.path("id").asString("").equals(id)) {
                gone.add(row);
            } else {
                changed.add(row);
            }
        });
        panel.write(place, changed);
        Notices.done(getTranslation("shared.form.deleted"), getTranslation("shared.undo"), () -> restore(gone));
    }

    private void restore(List<JsonNode> gone) {
        ArrayNode changed = content();
        gone.forEach(changed::add);
        panel.write(place, changed);
    }

    private ArrayNode content() {
        JsonNode found = panel.read(place);
        return found instanceof ArrayNode array
                ? array.deepCopy()
                : JsonMapper.shared().createArrayNode();
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (JsonNode row : panel.read(place)) {
            if (row instanceof ObjectNode) {
                ids.add(row.path("id").asString(""));
            }
        }
        return ids;
    }
}
