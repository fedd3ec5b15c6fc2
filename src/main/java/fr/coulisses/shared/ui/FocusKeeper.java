package fr.coulisses.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/// Around a list that is drawn anew when others change it: the keyboard stays with the row and the button it was at.
@Tag("focus-keeper")
public class FocusKeeper extends HtmlContainer {

    private static final String ROW = "data-row";

    public FocusKeeper(Component... components) {
        super(components);
    }

    /// Says which row this is, drawn once or again.
    public static void name(Component row, Object id) {
        row.getElement().setAttribute(ROW, id.toString());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/focus-keeper.js");
    }
}
