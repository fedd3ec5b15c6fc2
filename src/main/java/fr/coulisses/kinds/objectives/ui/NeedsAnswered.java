package fr.coulisses.kinds.objectives.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.ui.PageBlocks;
import fr.coulisses.kinds.objectives.NeedTable;
import fr.coulisses.kinds.objectives.Objectives;
import java.util.List;

/// The needs of the project and the objectives that answer them, as the document will say it.
class NeedsAnswered extends Div {

    private final transient RedThread thread;
    private String shown = "";

    /// @param thread with the needs
    NeedsAnswered(RedThread thread) {
        this.thread = thread;
        addClassName("wide");
        // A wide table scrolls inside, and the keyboard must be able to scroll it too.
        getElement().setAttribute("tabindex", "0");
    }

    void show(Objectives objectives) {
        String html = NeedTable.of(objectives, thread, this::getTranslation)
                .map(table -> "<div>" + PageBlocks.html(List.of(table)) + "</div>")
                .orElse("");
        if (html.equals(shown) && getChildren().findAny().isPresent()) {
            return;
        }
        shown = html;
        setClassName("document", !html.isEmpty());
        removeAll();
        add(html.isEmpty() ? new Paragraph(getTranslation("objectives.needs.none")) : new Html(html));
    }

    /// A finding about a need leads here.
    boolean leads(String place) {
        if (!place.equals("needs") && !place.startsWith("needs/")) {
            return false;
        }
        getElement().callJsFunction("focus");
        getElement().callJsFunction("scrollIntoView");
        return true;
    }
}
