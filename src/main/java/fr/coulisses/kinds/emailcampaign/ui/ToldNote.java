package fr.coulisses.kinds.emailcampaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import tools.jackson.databind.JsonNode;

/// What people were sent, as it was then; nobody types it.
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
        add(new Paragraph(getTranslation("emailcampaign.told")));
        UnorderedList list = new UnorderedList();
        told.forEach(fact -> {
            String value = fact.path("value").asString("");
            if (!value.isBlank()) {
                list.add(new ListItem(getTranslation(
                        "emailcampaign.told.one",
                        getTranslation("emailcampaign.fact." + fact.path("fact").asString("")),
                        value)));
            }
        });
        add(list);
    }
}
