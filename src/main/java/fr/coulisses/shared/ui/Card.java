package fr.coulisses.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// One subject of a page, under its heading.
public class Card extends Section {

    private final H2 heading;

    public Card(String title, Component... components) {
        addClassName("card");
        heading = new H2(title);
        heading.setId("carte-" + java.util.UUID.randomUUID());
        setAriaLabelledBy(heading.getId().orElse(""));
        add(heading);
        add(components);
    }

    /// The heading, to put something beside it.
    public H2 heading() {
        return heading;
    }
}
