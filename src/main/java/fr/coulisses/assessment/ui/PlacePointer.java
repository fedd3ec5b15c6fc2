package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Collection;
import java.util.function.Consumer;

/// A document in which one points at a place to say something about it.
@Tag("place-pointer")
class PlacePointer extends HtmlContainer {

    private final transient Consumer<String> pointed;

    /// @param pointed told the path of the place
    PlacePointer(Component document, Consumer<String> pointed) {
        this.pointed = pointed;
        getElement().setAttribute("data-word", getTranslation("assessment.remarks.here"));
        add(document);
    }

    /// Marks the places something is said about.
    void mark(Collection<String> places) {
        getElement().executeJs("customElements.whenDefined('place-pointer').then(() => this.mark($0))", (Object)
                places.toArray(String[]::new));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/place-pointer.js");
    }

    @ClientCallable
    void pointed(String place) {
        pointed.accept(place);
    }
}
