package fr.coulisses.shared.ui;

import com.vaadin.flow.component.html.Span;
import fr.coulisses.shared.TextLength;

/// How many signs a text has, beside how many it may have: `52 / 60 signes`; it counts with every save.
public class LengthNote extends Span {

    private int most;

    /// @param most signs, spaces included
    public LengthNote(int most) {
        this.most = most;
        addClassNames("wide", "soft");
    }

    /// How many it may have from now on.
    public void allow(int signs) {
        most = signs;
    }

    public void show(String text) {
        int signs = TextLength.signs(text);
        setText(getTranslation(signs > most ? "shared.length.over" : "shared.length", signs, most));
        getElement().getThemeList().set("over", signs > most);
    }
}
