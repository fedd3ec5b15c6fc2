package fr.coulisses.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// A sentence that stands in the page, with its sign.
public class Notice extends Div {

    public Notice(Tone tone, String text, Component... actions) {
        addClassNames("notice", tone.styled("notice"));
        Span sign = new Span(tone.sign());
        sign.getElement().setAttribute("aria-hidden", "true");
        Div body = new Div(new Span(text));
        body.addClassName("stack");
        body.add(actions);
        add(sign, body);
    }
}
