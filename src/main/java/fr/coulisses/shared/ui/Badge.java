package fr.coulisses.shared.ui;

import com.vaadin.flow.component.html.Span;

/// A state in a few words, with its sign.
public class Badge extends Span {

    public Badge(Tone tone, String text) {
        Span sign = new Span(tone.sign());
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(text));
        addClassNames("badge", tone.styled("badge"));
    }
}
