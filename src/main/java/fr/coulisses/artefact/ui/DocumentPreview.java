package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.Html;
import fr.coulisses.artefact.export.Document;

/// An artefact as the reader of its document sees it. What shows a place of its content carries `data-place` with the
/// path.
public class DocumentPreview extends Html {

    private DocumentPreview(String html) {
        super(html);
        // A wide table scrolls inside the document; the keyboard must be able to scroll it too.
        getElement().setAttribute("tabindex", "0");
    }

    public static DocumentPreview of(Document document) {
        return new DocumentPreview(PageBlocks.article(document));
    }

    /// Brings a place into sight and marks it: the place itself, or else the row or the list it stands in.
    public void jump(String place) {
        getElement().executeJs("""
                let sought = $0;
                let found = null;
                while (sought && !found) {
                  found = this.querySelector(`[data-place="${CSS.escape(sought)}"]`)
                    ?? this.querySelector(`[data-place^="${CSS.escape(sought)}/"]`);
                  sought = sought.slice(0, Math.max(0, sought.lastIndexOf('/')));
                }
                this.querySelectorAll('.place-marked').forEach((old) => old.classList.remove('place-marked'));
                if (found) {
                  found.classList.add('place-marked');
                  found.tabIndex = -1;
                  found.focus({ preventScroll: true });
                  found.scrollIntoView({ block: 'center' });
                }""", place);
    }
}
