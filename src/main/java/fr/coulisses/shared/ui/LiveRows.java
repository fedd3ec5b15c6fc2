package fr.coulisses.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.UnbrokenSpaces;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A list inside a draft: its rows, a button to add one, and for each a button to delete it. Folded, it shows of each
/// row what it is, and the fields of one at a time.
final class LiveRows extends Div {

    private static final int LONGEST_TITLE = 200;

    private final LiveForm panel;
    private final transient LiveList list;
    private final String words;
    private final transient Consumer<LiveFields> layout;
    private final String prefix;
    private final boolean ordered;
    private final transient @Nullable Function<JsonNode, String> summary;
    private final String copied;
    private final transient Map<String, Button> heads = new HashMap<>();
    private final Div rows = new Div();
    private final Component add;
    private List<String> drawn = List.of();
    private String open = "";
    private boolean readOnly;

    /// @param words the labels of this list: `….add`, `….one`, `….none`
    /// @param ordered whether people may move the rows
    /// @param summary what a folded row says of itself; `null` for rows that are all open
    /// @param copied the field that tells a copy of a row from the row; empty when rows are not copied
    /// @param adder makes what adds rows where that is more than a button; `null` for the button
    LiveRows(
            LiveForm panel,
            String place,
            String prefix,
            String words,
            boolean ordered,
            @Nullable Function<JsonNode, String> summary,
            String copied,
            @Nullable Function<LiveList, Component> adder,
            Consumer<LiveFields> layout) {
        this.panel = panel;
        this.list = new LiveList(panel, place);
        this.words = words;
        this.prefix = prefix;
        this.ordered = ordered;
        this.summary = summary;
        this.copied = copied;
        this.layout = layout;
        addClassName("draft-rows");
        rows.addClassName("stack");
        add = adder == null ? button() : adder.apply(list);
        add(rows, add);
        draw();
        if (summary != null) {
            panel.follow(this, this::nameHeads);
        }
    }

    private Button button() {
        Button button = new Button(getTranslation(words + ".add"), click -> addRow());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    void setReadOnly() {
        add.setVisible(false);
        readOnly = true;
        draw();
    }

    String place() {
        return list.place();
    }

    void focus() {
        if (add instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        add.getElement().callJsFunction("scrollIntoView");
    }

    /// Unfolds the row of a place, so that its fields are there.
    void open(String wanted) {
        if (summary == null || !wanted.startsWith(place() + "/")) {
            return;
        }
        String row = wanted.substring(place().length() + 1).split("/", 2)[0];
        if (!row.equals(open) && drawn.contains(row) && !panel.isWaiting(place())) {
            open = row;
            draw();
        }
    }

    /// Draws the rows anew when others came or went.
    void refresh() {
        if (!list.ids().equals(drawn)) {
            draw();
        }
    }

    private void nameHeads() {
        list.rows().forEach(row -> {
            Button head = heads.get(LiveList.id(row));
            if (head != null) {
                head.setText(summary(row));
            }
        });
    }

    private void draw() {
        panel.unbind(place());
        rows.removeAll();
        heads.clear();
        drawn = list.ids();
        if (drawn.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(words + ".none"));
            none.addClassName("soft");
            rows.add(none);
        }
        for (ObjectNode row : list.rows()) {
            rows.add(row(row, LiveList.id(row), drawn.indexOf(LiveList.id(row)) + 1));
        }
    }

    private Div row(ObjectNode content, String id, int number) {
        Span title = new Span(getTranslation(words + ".one", number));
        title.addClassName("draft-row-title");
        Button delete = new Button(getTranslation("shared.delete"), click -> list.delete(id));
        delete.setVisible(!readOnly);
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        boolean isOpen = summary == null || id.equals(open);
        Div buttons = new Div();
        buttons.addClassName("row");
        if (ordered && !readOnly && isOpen) {
            buttons.add(move(id, -1, "shared.form.up", title), move(id, 1, "shared.form.down", title));
        }
        if (!copied.isEmpty() && !readOnly && isOpen) {
            Button duplicate = new Button(getTranslation("shared.form.duplicate"), click -> duplicate(id));
            duplicate.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            buttons.add(duplicate);
        }
        buttons.add(delete);
        Div head = new Div(summary == null ? title : fold(content, id, title), buttons);
        head.addClassName("spread");
        Div row = new Div(head);
        row.addClassName("draft-row");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", title.getText());
        if (isOpen) {
            Div fields = new Div();
            fields.addClassName("fields");
            row.add(fields);
            layout.accept(new LiveFields(panel, fields, prefix, place() + "/" + id));
        } else {
            delete.setVisible(false);
        }
        return row;
    }

    /// The number of a folded row, and the button that says what it is and unfolds it.
    private Component fold(ObjectNode content, String id, Span title) {
        Button head = new Button(summary(content), click -> turn(id));
        head.addThemeVariants(ButtonVariant.TERTIARY);
        head.addClassName("draft-row-fold");
        head.getElement().setAttribute("aria-expanded", String.valueOf(id.equals(open)));
        heads.put(id, head);
        Div both = new Div(title, head);
        both.addClassName("draft-row-head");
        return both;
    }

    private String summary(JsonNode row) {
        String said = summary == null ? "" : summary.apply(row);
        if (said.isBlank()) {
            return getTranslation("shared.form.unnamed");
        }
        return UnbrokenSpaces.in(
                said.length() <= LONGEST_TITLE
                        ? said
                        : Letters.beginning(said, LONGEST_TITLE).strip() + "…");
    }

    private void turn(String id) {
        if (panel.isWaiting(place())) {
            panel.jumpToWaiting(place());
            return;
        }
        open = id.equals(open) ? "" : id;
        draw();
        Button head = heads.get(id);
        if (head != null) {
            head.focus();
        }
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
        List<ObjectNode> moved = list.rows();
        int from = list.ids().indexOf(id);
        int to = from + by;
        if (from < 0 || to < 0 || to >= moved.size()) {
            return;
        }
        Collections.swap(moved, from, to);
        list.write(moved);
        boolean goesOn = to + by >= 0 && to + by < moved.size();
        String button = (by < 0 == goesOn ? "shared.form.up" : "shared.form.down") + id;
        getElement().executeJs("requestAnimationFrame(() => document.getElementById($0)?.focus())", button);
    }

    private void addRow() {
        List<String> added = list.add(List.of(JsonMapper.shared().createObjectNode()));
        list.show(added.getFirst());
    }

    private void duplicate(String id) {
        ObjectNode fields = JsonMapper.shared().createObjectNode();
        String called = list.find(id).map(row -> row.path(copied).asString("")).orElse("");
        String said = getTranslation("shared.form.copyOf", called);
        fields.put(copied, Letters.beginning(said, LONGEST_TITLE));
        list.duplicate(id, fields).ifPresent(list::show);
    }
}
