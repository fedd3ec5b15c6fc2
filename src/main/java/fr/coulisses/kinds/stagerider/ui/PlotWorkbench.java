package fr.coulisses.kinds.stagerider.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.coulisses.kinds.stagerider.Layer;
import fr.coulisses.kinds.stagerider.PatchProposal;
import fr.coulisses.kinds.stagerider.PlotEdit;
import fr.coulisses.kinds.stagerider.PlotFileWriter;
import fr.coulisses.kinds.stagerider.PlotHistory;
import fr.coulisses.kinds.stagerider.StageRider;
import fr.coulisses.kinds.stagerider.Stand;
import fr.coulisses.shared.FileName;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.OpenedRows;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The plot, for what stands where, and beside it the fields of what is chosen on it. Each gesture changes the lists of
/// the draft and can be undone; the fields save themselves, each on its own.
final class PlotWorkbench {

    private static final String ITEMS = "items";

    private final JsonMapper json;
    private final LiveFields fields;
    private final PlotHistory history = new PlotHistory();
    private final StagePlotElement plot = new StagePlotElement(new Hands());
    private final OpenedRows rows;
    private final Paragraph nothing = new Paragraph(text("stagerider.work.nothing"));
    private final Paragraph summary = new Paragraph();
    private final Button back = new Button(text("stagerider.work.back"), click -> backToThePlot());
    private StageRider rider;
    private String open = "";

    /// @param title what the exported file is called
    /// @param saved the draft as it is kept
    PlotWorkbench(JsonMapper json, LiveFields fields, String title, Supplier<StageRider> saved) {
        this.json = json;
        this.fields = fields;
        this.rider = json.treeToValue(json.createObjectNode(), StageRider.class);
        nothing.addClassName("soft");
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        back.setVisible(false);
        Div workbench = new Div();
        workbench.addClassNames("plot-workbench", "wide");
        Div parts = new Div();
        parts.addClassName("plot-parts");
        LiveFields inside = fields.inside(workbench).inside(parts);
        inside.follow(plot, this::show);
        inside.add(summary);
        Div beside = new Div();
        beside.addClassName("plot-fields");
        LiveFields right = inside.inside(beside);
        right.add(nothing);
        rows = right.openedRows(Map.of(ITEMS, PlotWorkbench::item));
        right.add(back);
        rows.onOpened(this::opened);
        rows.getElement()
                .addEventListener("keydown", escape -> backToThePlot())
                .setFilter("event.key === 'Escape' && !event.defaultPrevented && !event.target.closest('[opened]')");
        inside.add(tools(title, saved));
        // The element writes the list of things in here, behind the fields.
        Div list = new Div();
        list.addClassName("plot-list-host");
        inside.add(list);
        fields.way(this::leads);
    }

    private static void item(LiveFields row) {
        row.text("label", StageRiderEditor.LINE);
        row.number("x");
        row.number("y");
        row.number("width");
        row.number("depth");
        row.integer("rotation", 0, 359);
        row.choice("layer", Layer.class, "stagerider.layer.");
        row.integer("watts", 0, 100_000);
        row.integer("mix", 1, 99);
        row.rows("inputs", input -> {
            input.text("source", StageRiderEditor.LINE);
            input.text("mic", StageRiderEditor.LINE);
            input.choice("stand", Stand.class, "stagerider.stand.");
            input.tick("phantom");
        });
    }

    private Div tools(String title, Supplier<StageRider> saved) {
        Button propose = new Button(text("stagerider.work.propose"), click -> propose());
        Button bringIn = new Button(
                text("stagerider.work.import"),
                click -> new PlotImportDialog(
                                () -> rider,
                                (things, replace) ->
                                        takeBack(gesture(content -> new PlotEdit(content).bringIn(things, replace))))
                        .open());
        String name = FileName.of(title) + ".json";
        Anchor export = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = PlotFileWriter.write(saved.get());
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name, "application/json", bytes.length);
                }),
                text("stagerider.work.export"));
        export.getElement().setAttribute("download", name);
        export.addClassName("button-link");
        Div tools = new Div(propose, bringIn, export);
        tools.addClassName("row");
        return tools;
    }

    private void show(JsonNode content) {
        rider = json.treeToValue(content, StageRider.class);
        plot.show(rider, history.canUndo(), history.canRedo());
        summary.setText(text(
                "stagerider.work.summary",
                rider.items().size(),
                rider.channels().size(),
                rider.mixes().size(),
                rider.watts()));
    }

    private void opened(Optional<String> place) {
        open = place.map(row -> row.substring(row.indexOf('/') + 1)).orElse("");
        plot.open(open);
        nothing.setVisible(open.isEmpty());
        back.setVisible(!open.isEmpty());
    }

    private void backToThePlot() {
        plot.reach(open);
    }

    /// A finding about the whole plot leads to it.
    private boolean leads(String place) {
        if (!place.equals(ITEMS)) {
            return false;
        }
        plot.reach("");
        return true;
    }

    private PlotHistory.Gesture gesture(Consumer<ObjectNode> edit) {
        AtomicReference<PlotHistory.Gesture> done = new AtomicReference<>(PlotHistory.Gesture.NONE);
        fields.change(content -> done.set(history.gesture(content, edit)));
        return done.get();
    }

    /// What takes one gesture back, whatever is done after it.
    private Runnable takeBack(PlotHistory.Gesture gesture) {
        return () -> fields.change(content -> history.takeBack(content, gesture));
    }

    private void propose() {
        AtomicInteger added = new AtomicInteger();
        gesture(content -> added.set(PatchProposal.propose(content)));
        Notices.done(
                added.get() == 0 ? text("stagerider.work.complete") : text("stagerider.work.proposed", added.get()));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    /// What the person at the plot does.
    private final class Hands implements StagePlotElement.Gestures {

        @Override
        public void open(String id) {
            rows.open(ITEMS + "/" + id);
        }

        @Override
        public void edit(String id) {
            open(id);
            rows.focus();
        }

        @Override
        public void add(String type, BigDecimal x, BigDecimal y) {
            AtomicReference<String> id = new AtomicReference<>("");
            gesture(content -> id.set(new PlotEdit(content).add(type, x, y, PlotWorkbench::text)));
            open(id.get());
            plot.reach(id.get());
        }

        @Override
        public void place(String id, BigDecimal x, BigDecimal y, int rotation) {
            gesture(content -> new PlotEdit(content).place(id, x, y, rotation));
        }

        @Override
        public void duplicate(String id) {
            AtomicReference<String> copy = new AtomicReference<>("");
            gesture(content ->
                    copy.set(new PlotEdit(content).duplicate(id, name -> text("stagerider.work.copyOf", name))));
            open(copy.get());
            plot.reach(copy.get());
        }

        @Override
        public void delete(String id) {
            String name = rider.items().stream()
                    .filter(item -> item.id().equals(id))
                    .map(item -> item.label())
                    .findFirst()
                    .orElseThrow(() -> new Refusal("stagerider.refused.gone"));
            PlotHistory.Gesture gone = gesture(content -> new PlotEdit(content).remove(id));
            Notices.done(text("stagerider.work.deleted", name), text("shared.undo"), takeBack(gone));
        }

        @Override
        public void undo() {
            fields.change(history::undo);
        }

        @Override
        public void redo() {
            fields.change(history::redo);
        }
    }
}
