package fr.coulisses.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What stands where nothing is yet: what it will be, and how to begin.
public class EmptyState extends Div {

    public EmptyState(String title, String text, Component... actions) {
        addClassName("empty");
        Div row = new Div(actions);
        row.addClassName("row");
        add(new H2(title), new Paragraph(text), row);
    }
}
