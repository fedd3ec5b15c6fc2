package fr.coulisses.examination.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.examination.ThreadColumns;
import fr.coulisses.examination.ThreadWords;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The picture of a red thread, drawn by `thread-web.js`: columns of knots that one can choose, and curves between
/// them.
/// The page keeps none of it.
@Tag("thread-web")
class ThreadWeb extends Component {

    private final transient Consumer<String> chosen;

    /// @param chosen is told the id of a knot that somebody chose
    ThreadWeb(Consumer<String> chosen) {
        this.chosen = chosen;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/thread-web.js");
    }

    /// @param flagged the ids of knots at which a hole is
    /// @param selected the id of the chosen knot; empty for none
    /// @param chain the ids of its whole chain, itself too
    void show(ThreadColumns columns, Set<String> flagged, ThreadWords words, String selected, Set<String> chain) {
        ObjectNode web = JsonMapper.shared().createObjectNode();
        web.put("label", getTranslation("examination.thread.picture"));
        web.put("keys", getTranslation("examination.thread.keys"));
        web.put("hole", getTranslation("examination.thread.hole"));
        web.put("inChain", getTranslation("examination.thread.inChain"));
        web.put("nothing", getTranslation("examination.filter.nothing"));
        ArrayNode drawn = web.putArray("columns");
        columns.columns().forEach(column -> {
            ObjectNode one = drawn.addObject();
            one.put("type", column.type().name());
            one.put("name", getTranslation(column.type().labelKey()));
            ArrayNode knots = one.putArray("knots");
            column.strands().forEach(strand -> describe(knots.addObject(), strand, flagged, words));
        });
        ArrayNode links = web.putArray("links");
        columns.links().forEach(link -> links.addArray().add(link.cited()).add(link.citing()));
        getElement().executeJs("customElements.whenDefined('thread-web').then(() => this.show($0))", web);
        mark(selected, chain);
    }

    /// Marks a knot and its chain.
    void mark(String selected, Set<String> chain) {
        ArrayNode ids = JsonMapper.shared().createArrayNode();
        chain.forEach(ids::add);
        getElement().executeJs("customElements.whenDefined('thread-web').then(() => this.mark($0, $1))", selected, ids);
    }

    private static void describe(ObjectNode knot, Strand strand, Set<String> flagged, ThreadWords words) {
        knot.put("id", strand.id());
        knot.put("label", ThreadWords.label(strand));
        knot.put("source", words.source(strand));
        knot.put("hole", flagged.contains(strand.id()));
    }

    @ClientCallable
    void choose(String id) {
        chosen.accept(id);
    }
}
