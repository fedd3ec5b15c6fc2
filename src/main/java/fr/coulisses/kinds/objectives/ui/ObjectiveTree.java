package fr.coulisses.kinds.objectives.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.coulisses.kinds.objectives.NumberedTree;
import fr.coulisses.kinds.objectives.NumberedTree.Node;
import fr.coulisses.kinds.objectives.TreeEdit.Step;
import fr.coulisses.shared.Refusal;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The tree of objectives, worked on by mouse, finger and keyboard. The drawing is done by `objective-tree.js`; what
/// may stand where is decided here.
@Tag("objective-tree")
class ObjectiveTree extends Component {

    /// What a person does to the tree. What cannot be is a [Refusal].
    interface Gestures {
        /// Opens the fields of a node.
        void open(String id);

        /// The same, and puts the keyboard into the first of them.
        void edit(String id);

        /// Adds a node under another.
        void add(String parent);

        void move(String id, String parent, String before);

        void step(String id, Step step);

        void delete(String id);
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    private final transient Gestures gestures;
    private String shown = "";
    private transient NumberedTree tree = NumberedTree.EMPTY;

    ObjectiveTree(Gestures gestures) {
        this.gestures = gestures;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/objective-tree.js");
        shown = "";
        show(tree);
    }

    void show(NumberedTree now) {
        tree = now;
        ObjectNode config = JSON.createObjectNode();
        config.set("words", words());
        config.put("purpose", now.purpose());
        now.orientations().forEach(node -> config.withArray("nodes").add(node(node)));
        now.loose().forEach(node -> config.withArray("loose").add(node(node)));
        if (isAttached() && !config.toString().equals(shown)) {
            shown = config.toString();
            call("show($0)", config);
        }
    }

    /// Brings the keyboard to a node.
    void reach(String id) {
        call("reach($0)", id);
    }

    /// Marks the node whose fields are open; none for an empty id.
    void open(String id) {
        call("opened($0)", id);
    }

    private void call(String script, Object argument) {
        getElement()
                .executeJs(
                        "customElements.whenDefined('objective-tree').then(() => this." + script + ")",
                        argument instanceof ObjectNode node ? node : String.valueOf(argument));
    }

    private static ObjectNode node(Node node) {
        ObjectNode json = JSON.createObjectNode()
                .put("id", node.id())
                .put("level", node.level().name())
                .put("number", node.number())
                .put("text", node.text());
        ArrayNode children = json.putArray("nodes");
        node.children().forEach(child -> children.add(node(child)));
        return json;
    }

    private ObjectNode words() {
        ObjectNode words = JSON.createObjectNode();
        for (String name : new String[] {
            "label",
            "keys",
            "unnamed",
            "loose",
            "up",
            "down",
            "edit",
            "delete",
            "handle",
            "where",
            "add.PURPOSE",
            "add.ORIENTATION",
            "add.GENERAL",
            "level.PURPOSE",
            "level.ORIENTATION",
            "level.GENERAL",
            "level.OPERATIONAL"
        }) {
            words.put(name, getTranslation("objectives." + (name.startsWith("level.") ? "" : "tree.") + name));
        }
        return words;
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
    String add(String parent) {
        return attempt(() -> gestures.add(parent));
    }

    @ClientCallable
    String move(String id, String parent, String before) {
        return attempt(() -> gestures.move(id, parent, before));
    }

    @ClientCallable
    String step(String id, String direction) {
        return attempt(() -> gestures.step(id, Step.valueOf(direction.toUpperCase(Locale.ROOT))));
    }

    @ClientCallable
    String remove(String id) {
        return attempt(() -> gestures.delete(id));
    }

    /// @return empty when it is done; otherwise why not
    private String attempt(Runnable gesture) {
        try {
            gesture.run();
            return "";
        } catch (Refusal refusal) {
            return getTranslation(refusal.label(), refusal.arguments());
        }
    }
}
