package fr.coulisses.kinds.pressrelease.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import tools.jackson.databind.JsonNode;

/// What a sending told its medium, as it was then; nobody types it.
class ToldNote extends Div {

    ToldNote() {
        addClassNames("wide", "field-note");
    }

    /// @param told the facts as the draft keeps them
    void show(JsonNode told) {
        removeAll();
        setVisible(!told.isEmpty());
        if (told.isEmpty()) {
            return;
        }
        add(new Paragraph(getTranslation("pressrelease.told")));
        UnorderedList list = new UnorderedList();
        told.forEach(fact -> {
            String value = fact.path("value").asString("");
            if (!value.isBlank()) {
                list.add(new ListItem(getTranslation(
                        "pressrelease.told.one",
                        getTranslation("pressrelease.fact." + fact.path("fact").asString("")),
                        value)));
            }
        });
        add(list);
    }
}
