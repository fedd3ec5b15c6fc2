package fr.coulisses.shared.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.function.Consumer;

/// A part of a long form that folds: nineteen of them would be a long way on a telephone. A finding in it unfolds
/// it.
public final class FoldedPart {

    private final LiveFields form;

    public FoldedPart(LiveFields form) {
        this.form = form;
    }

    /// Adds a part.
    ///
    /// @param title without the number that it has in the document
    /// @param guide what one writes here
    /// @param places the places of the content that stand in it
    public void add(String title, String guide, boolean opened, Set<String> places, Consumer<LiveFields> fields) {
        Paragraph said = new Paragraph(guide);
        said.addClassName("soft");
        Div inside = new Div();
        inside.addClassName("fields");
        LiveFields laid = form.inside(inside);
        Details part = new Details(new H2(title), said, inside);
        part.addClassNames("card", "folded-part");
        part.setOpened(opened);
        form.add(part);
        form.way(place -> {
            if (places.contains(place.split("/", 2)[0])) {
                part.setOpened(true);
            }
            return false;
        });
        fields.accept(laid);
    }
}
