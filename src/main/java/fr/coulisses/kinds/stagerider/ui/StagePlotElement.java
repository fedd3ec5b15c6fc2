package fr.coulisses.kinds.stagerider.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.coulisses.kinds.stagerider.ItemLibrary;
import fr.coulisses.kinds.stagerider.Layer;
import fr.coulisses.kinds.stagerider.LibraryItem;
import fr.coulisses.kinds.stagerider.PlotView;
import fr.coulisses.kinds.stagerider.StageRider;
import fr.coulisses.shared.DecimalText;
import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The stage plot, worked on by mouse, finger and keyboard. The drawing is done by `stage-plot.js`; what can stand
/// where is decided here.
@Tag("stage-plot")
class StagePlotElement extends Component {

    /// What a person does to the plot. What cannot be is a [Refusal].
    interface Gestures {
        /// Opens the fields of a thing.
        void open(String id);

        /// The same, and puts the keyboard into the first of them.
        void edit(String id);

        void add(String type, BigDecimal x, BigDecimal y);

        void place(String id, BigDecimal x, BigDecimal y, int rotation);

        void duplicate(String id);

        void delete(String id);

        void undo();

        void redo();
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> WORDS = List.of(
            "label",
            "keys",
            "choose",
            "add",
            "grid",
            "zoomIn",
            "zoomOut",
            "fit",
            "undo",
            "redo",
            "layers",
            "duplicate",
            "delete",
            "edit",
            "left",
            "right",
            "up",
            "down",
            "turn",
            "turnBack",
            "none",
            "unnamed",
            "where",
            "outside",
            "picked",
            "chosen",
            "table",
            "number",
            "name",
            "x",
            "y",
            "turned",
            "layer",
            "empty",
            "scroll");

    private final transient Gestures gestures;
    private String shown = "";
    private transient ObjectNode plot = JSON.createObjectNode();

    StagePlotElement(Gestures gestures) {
        this.gestures = gestures;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/stage-plot.js");
        call("begin($0)", words());
        shown = "";
        show();
    }

    void show(StageRider rider, boolean canUndo, boolean canRedo) {
        plot = PlotView.of(rider);
        plot.put("canUndo", canUndo).put("canRedo", canRedo);
        show();
    }

    private void show() {
        if (isAttached() && !plot.toString().equals(shown)) {
            shown = plot.toString();
            call("show($0)", plot);
        }
    }

    /// Brings the keyboard to a thing; to the plot itself for an empty id.
    void reach(String id) {
        getElement().executeJs("customElements.whenDefined('stage-plot').then(() => this.reach($0))", id);
    }

    /// Marks the thing whose fields are open; none for an empty id.
    void open(String id) {
        getElement().executeJs("customElements.whenDefined('stage-plot').then(() => this.opened($0))", id);
    }

    private void call(String script, ObjectNode argument) {
        getElement().executeJs("customElements.whenDefined('stage-plot').then(() => this." + script + ")", argument);
    }

    private ObjectNode words() {
        ObjectNode words = JSON.createObjectNode();
        WORDS.forEach(name -> words.put(name, getTranslation("stagerider.tool." + name)));
        List.of("audience", "left", "right")
                .forEach(name -> words.put("stage." + name, getTranslation("stagerider.plot." + name)));
        for (Layer layer : Layer.values()) {
            words.put("layer." + layer.name(), getTranslation("stagerider.layer." + layer.name()));
        }
        ObjectNode config = JSON.createObjectNode();
        config.set("words", words);
        config.put("language", getLocale().getLanguage());
        ArrayNode library = config.putArray("library");
        for (LibraryItem item : ItemLibrary.all()) {
            library.addObject()
                    .put("type", item.type())
                    .put("layer", item.layer().name())
                    .put("name", getTranslation(item.labelKey()));
        }
        return config;
    }

    @ClientCallable
    void choose(String id) {
        gestures.open(id);
    }

    @ClientCallable
    String edit(String id) {
        return attempt(() -> gestures.edit(id));
    }

    @ClientCallable
    String addItem(String type, String x, String y) {
        return attempt(() -> gestures.add(type, metres(x), metres(y)));
    }

    @ClientCallable
    String place(String id, String x, String y, int rotation) {
        return attempt(() -> gestures.place(id, metres(x), metres(y), rotation));
    }

    @ClientCallable
    String duplicate(String id) {
        return attempt(() -> gestures.duplicate(id));
    }

    @ClientCallable
    String removeItem(String id) {
        return attempt(() -> gestures.delete(id));
    }

    @ClientCallable
    String undo() {
        return attempt(gestures::undo);
    }

    @ClientCallable
    String redo() {
        return attempt(gestures::redo);
    }

    private static BigDecimal metres(String text) {
        return DecimalText.parse(text).orElseThrow(() -> new Refusal("stagerider.refused.number", text));
    }

    /// @return empty when it is done; otherwise why not
    private String attempt(Runnable gesture) {
        try {
            gesture.run();
            return "";
        } catch (Refusal refusal) {
            // The browser shows what stays as it was.
            shown = "";
            show();
            return getTranslation(refusal.label(), refusal.arguments());
        }
    }
}
