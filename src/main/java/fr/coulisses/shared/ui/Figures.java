package fr.coulisses.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// A row of key figures, each with its label; a definition list for those who listen.
@Tag("dl")
public class Figures extends HtmlContainer {

    public Figures() {
        addClassName("figures");
    }

    /// Adds a figure.
    ///
    /// @param note a few words under the value; may be empty
    public Figures with(Tone tone, String label, String value, String note) {
        Value shown = new Value(value);
        if (!note.isEmpty()) {
            Span small = new Span(note);
            small.addClassName("note");
            shown.add(new Div(small));
        }
        Div group = new Div(new Term(label), shown);
        group.addClassName("figure");
        if (tone == Tone.GOOD || tone == Tone.BAD) {
            group.addClassName(tone == Tone.GOOD ? "good" : "bad");
        }
        add(group);
        return this;
    }

    public Figures with(String label, String value) {
        return with(Tone.NEUTRAL, label, value, "");
    }

    @Tag("dt")
    private static class Term extends HtmlContainer {
        Term(String text) {
            setText(text);
        }
    }

    @Tag("dd")
    private static class Value extends HtmlContainer {
        Value(String text) {
            add(new Span(text));
        }
    }
}
