package fr.coulisses.shared.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/// A text to be taken elsewhere, for instance a link: it can be read, selected, and copied with one key.
public class CopyField extends Div {

    private final TextField field = new TextField();

    public CopyField(String label, String text) {
        addClassName("copy-field");
        field.setLabel(label);
        field.setValue(text);
        field.setReadOnly(true);
        Button copy = new Button(getTranslation("shared.copy"), click -> copy());
        copy.setAutofocus(true);
        add(field, copy);
    }

    /// Without a secure address browsers give no clipboard: the text is selected then, and the keyboard copies it.
    private void copy() {
        getElement().executeJs("""
                        const input = this.querySelector('vaadin-text-field').inputElement;
                        const select = () => { input.focus(); input.select(); this.$server.copied(false); };
                        if (navigator.clipboard) {
                          navigator.clipboard.writeText(input.value).then(() => this.$server.copied(true), select);
                        } else {
                          select();
                        }""");
    }

    @ClientCallable
    void copied(boolean done) {
        Notices.done(getTranslation(done ? "shared.copied" : "shared.selected"));
    }
}
