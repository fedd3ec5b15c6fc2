package fr.coulisses.announcing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import tools.jackson.databind.JsonNode;

/// What somebody was told, as it was then; nobody types it.
public class ToldNote extends Div {

    private final String words;

    /// @param words the label of what stands above the facts
    public ToldNote(String words) {
        this.words = words;
        addClassNames("wide", "field-note");
    }

    /// @param told the facts as the draft keeps them
    public void show(JsonNode told) {
        removeAll();
        setVisible(!told.isEmpty());
        if (told.isEmpty()) {
            return;
        }
        add(new Paragraph(getTranslation(words)));
        UnorderedList list = new UnorderedList();
        told.forEach(fact -> {
            String value = fact.path("value").asString("");
            if (!value.isBlank()) {
                list.add(new ListItem(getTranslation(
                        "announcing.told",
                        getTranslation("announcing.fact." + fact.path("fact").asString("")),
                        value)));
            }
        });
        add(list);
    }
}
