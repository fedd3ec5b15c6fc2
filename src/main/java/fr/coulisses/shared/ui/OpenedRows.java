package fr.coulisses.shared.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The fields of one row at a time, of one or several lists whose rows are chosen elsewhere, in a tree for instance.
///
/// A row that was open once stays in the page, out of sight: what is being typed in it, a refusal or a question about
/// two values is not lost when another row is opened.
public final class OpenedRows extends Div {

    private final LiveForm panel;
    private final String prefix;
    private final transient Map<String, Consumer<LiveFields>> layouts;
    private final transient Map<String, Div> laid = new LinkedHashMap<>();
    private transient Consumer<Optional<String>> listener = place -> {};
    private @Nullable String open;

    /// @param layouts the fields of a row, by the place of its list
    OpenedRows(LiveForm panel, String prefix, Map<String, Consumer<LiveFields>> layouts) {
        this.panel = panel;
        this.prefix = prefix;
        this.layouts = Map.copyOf(layouts);
        addClassName("opened-rows");
    }

    /// Tells the place of the row that is open from now on; nothing when it is gone.
    public void onOpened(Consumer<Optional<String>> told) {
        listener = told;
    }

    /// Brings the row of a place into sight.
    ///
    /// @param place of the row or of a field of it; other places change nothing
    /// @return whether it is a place of a row that exists
    public boolean open(String place) {
        String[] steps = place.split("/", 3);
        if (steps.length < 2 || !layouts.containsKey(steps[0])) {
            return false;
        }
        String row = steps[0] + "/" + steps[1];
        if (panel.read(row).isMissingNode()) {
            return false;
        }
        Div fields = laid.get(row);
        if (fields == null) {
            fields = layOut(steps[0], row);
        }
        for (Map.Entry<String, Div> each : laid.entrySet()) {
            each.getValue().getElement().setAttribute("hidden", !each.getKey().equals(row));
        }
        if (!row.equals(open)) {
            open = row;
            listener.accept(Optional.of(row));
        }
        return true;
    }

    /// Puts the keyboard into the first field of the row that is open.
    public void focus() {
        if (open != null) {
            panel.focus(open);
        }
    }

    private Div layOut(String list, String row) {
        Div fields = new Div();
        fields.addClassNames("fields", "opened-row");
        laid.put(row, fields);
        add(fields);
        Optional.ofNullable(layouts.get(list))
                .ifPresent(layout -> layout.accept(new LiveFields(panel, fields, prefix, row)));
        return fields;
    }

    /// Takes the fields of rows away that are gone.
    void refresh() {
        laid.keySet().removeIf(row -> {
            boolean gone = panel.read(row).isMissingNode();
            if (gone) {
                panel.unbind(row);
                Optional.ofNullable(laid.get(row)).ifPresent(Div::removeFromParent);
            }
            return gone;
        });
        if (open != null && !laid.containsKey(open)) {
            open = null;
            listener.accept(Optional.empty());
        }
    }
}
