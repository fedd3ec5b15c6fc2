package fr.coulisses.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.coulisses.account.Role;
import fr.coulisses.register.Registers;
import fr.coulisses.search.Closeness;
import fr.coulisses.search.Search;
import fr.coulisses.search.Words;
import fr.coulisses.shared.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Opens anything from anywhere: Ctrl+K or its button, some words, Enter. The screen and the keyboard are those of
/// `search-palette.js`; what there is to find is asked here.
@Tag("search-palette")
public class SearchPalette extends Component {

    private static final int MOST_OF_A_GROUP = 6;
    private static final String PAGES = "search.group.pages";

    private final transient Search search;
    private final transient Registers registers;
    private final transient Labels labels;
    private final Role reader;
    private List<PalettePage> pages = List.of();

    /// @param reader the role of whoever searches: it decides where people lead to
    public SearchPalette(Search search, Registers registers, Labels labels, Role reader) {
        this.search = search;
        this.registers = registers;
        this.labels = labels;
        this.reader = reader;
    }

    /// Says which pages of the menu it leads to, in the order of the menu.
    public void offer(List<PalettePage> offered) {
        pages = List.copyOf(offered);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/search-palette.js");
        ObjectNode words = JsonMapper.shared().createObjectNode();
        Stream.of("open", "label", "placeholder", "close", "keys")
                .forEach(word -> words.put(word, text("search." + word)));
        getElement().executeJs("customElements.whenDefined('search-palette').then(() => this.prepare($0))", words);
    }

    /// What answers a text, in groups, the closest group first; before anything is typed, what was open last.
    @ClientCallable
    JsonNode find(String text) {
        FoundLines lines = new FoundLines(registers, labels, getLocale(), reader);
        Words words = Words.typed(text);
        List<Suggestion> found = new ArrayList<>();
        if (words.isEmpty()) {
            search.recent(MOST_OF_A_GROUP).stream().map(lines::line).forEach(found::add);
            pages.stream().map(page -> line(page, Closeness.START)).forEach(found::add);
            return answer(found, text("search.recent"));
        }
        pages.stream()
                .flatMap(page ->
                        words.in(page.title() + " " + page.detail()).stream().map(closeness -> line(page, closeness)))
                .sorted(Comparator.comparing(Suggestion::closeness))
                .limit(MOST_OF_A_GROUP)
                .forEach(found::add);
        search.find(text, MOST_OF_A_GROUP).stream().map(lines::line).forEach(found::add);
        found.sort(Comparator.comparing(Suggestion::closeness));
        return answer(found, found.isEmpty() ? text("search.none", text.strip()) : text("search.count", found.size()));
    }

    private JsonNode answer(List<Suggestion> found, String said) {
        Map<String, List<Suggestion>> groups = new LinkedHashMap<>();
        found.forEach(line ->
                groups.computeIfAbsent(line.group(), group -> new ArrayList<>()).add(line));
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("said", said);
        ArrayNode written = answer.putArray("groups");
        groups.forEach((group, lines) -> {
            ObjectNode node = written.addObject().put("title", text(group));
            ArrayNode items = node.putArray("items");
            lines.forEach(line -> items.addObject()
                    .put("title", line.title())
                    .put("detail", line.detail())
                    .put("address", line.address()));
        });
        return answer;
    }

    private static Suggestion line(PalettePage page, Closeness closeness) {
        return new Suggestion(PAGES, page.title(), page.detail(), page.address(), closeness);
    }

    private String text(String key, Object... arguments) {
        return labels.text(getLocale(), key, arguments);
    }
}
