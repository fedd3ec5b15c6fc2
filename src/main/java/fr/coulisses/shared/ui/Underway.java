package fr.coulisses.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/// How far something long is, and the way to stop it.
public class Underway extends Div {

    private final ProgressBar bar = new ProgressBar();
    private final Span said;
    private final Button cancel;

    /// @param beginning what is said before it is known how far it is
    public Underway(String beginning, Runnable cancelled) {
        addClassName("stack");
        said = new Span(beginning);
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", beginning);
        cancel = new Button(getTranslation("shared.cancel"), click -> cancelled.run());
        add(said, bar, cancel);
    }

    /// Brings the keyboard to the way out.
    public void focus() {
        cancel.focus();
    }

    public void at(int done, int all) {
        bar.setIndeterminate(false);
        bar.setMax(Math.max(1, all));
        bar.setValue(done);
    }

    public void at(int done, int all, String sentence) {
        at(done, all);
        said.setText(sentence);
    }
}
