package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.difference.Change;
import fr.coulisses.artefact.difference.ComparedPlace;
import fr.coulisses.artefact.difference.ComparedVersions;
import fr.coulisses.artefact.difference.DifferenceWords;
import fr.coulisses.artefact.difference.Passage;
import fr.coulisses.artefact.difference.Passages;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What two versions say differently, drawn by `difference-table.js`. A page keeps none of it: the table is sent as
/// long
/// as it is looked at, and longer when somebody asks for more.
@Tag("difference-table")
public class DifferenceTable extends Component {

    /// How many places are sent at first, and how many times as many when somebody asks for more.
    private static final int FIRST = 300;

    private static final int MORE = 4;

    private final transient Supplier<ComparedVersions> again;
    private int most = FIRST;

    /// @param again compares anew, when more is asked for
    public DifferenceTable(Supplier<ComparedVersions> again) {
        this.again = again;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/difference-table.js");
    }

    /// Shows the beginning of a difference.
    public void show(ComparedVersions compared) {
        most = FIRST;
        send(compared);
    }

    @ClientCallable
    void more() {
        most *= MORE;
        send(again.get());
    }

    private void send(ComparedVersions compared) {
        getElement()
                .executeJs(
                        "customElements.whenDefined('difference-table').then(() => this.show($0))",
                        described(compared));
    }

    private ObjectNode described(ComparedVersions compared) {
        Wording wording = compared.wording();
        List<ComparedPlace> places = compared.difference().places();
        ObjectNode table = JsonMapper.shared().createObjectNode();
        table.put("caption", new DifferenceWords(wording).sides(compared));
        table.putArray("headers")
                .add(wording.text("artefact.difference.change"))
                .add(wording.text("artefact.difference.place"))
                .add(wording.text("artefact.difference.before"))
                .add(wording.text("artefact.difference.after"));
        table.put("previous", wording.text("artefact.difference.previous"));
        table.put("next", wording.text("artefact.difference.next"));
        table.put("keys", wording.text("artefact.difference.keys"));
        table.put("position", wording.text("artefact.difference.position"));
        table.put("nothing", wording.text("artefact.difference.nothing"));
        table.put("gone", wording.text("artefact.difference.gone"));
        table.put("come", wording.text("artefact.difference.come"));
        table.put("more", wording.text("artefact.difference.showMore"));
        table.put("shown", wording.text("artefact.difference.shown", Math.min(most, places.size()), places.size()));
        table.put("isWhole", places.size() <= most);
        ArrayNode rows = table.putArray("places");
        places.stream().limit(most).forEach(place -> describe(rows.addObject(), place, wording));
        return table;
    }

    private static void describe(ObjectNode row, ComparedPlace place, Wording wording) {
        row.put("sort", place.place().sort().name().toLowerCase(Locale.ROOT));
        row.put("change", place.change().name().toLowerCase(Locale.ROOT));
        row.put("sign", place.change().sign());
        row.put("word", wording.text(place.change().labelKey()));
        row.put("row", place.row());
        row.put("label", place.place().label());
        row.put("stop", place.isAChange());
        List<Passage> passages = place.place().sort() == Place.Sort.FIELD && place.change() == Change.CHANGED
                ? Passages.between(place.before(), place.after())
                : List.of();
        text(row.putArray("before"), passages, place.before(), Passage::isBefore);
        text(row.putArray("after"), passages, place.after(), Passage::isAfter);
    }

    private static void text(ArrayNode cell, List<Passage> passages, String whole, Predicate<Passage> side) {
        if (passages.isEmpty() && !whole.isEmpty()) {
            cell.addObject().put("change", "same").put("text", whole);
        }
        passages.stream()
                .filter(side)
                .forEach(passage -> cell.addObject()
                        .put("change", passage.change().name().toLowerCase(Locale.ROOT))
                        .put("text", passage.change() == Change.SAME ? shortened(passage.text()) : passage.text()));
    }

    /// What did not change is shown as far as it helps to find the place.
    private static String shortened(String text) {
        return text.length() <= 320 ? text : text.substring(0, 140) + " […] " + text.substring(text.length() - 140);
    }
}
