package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.Html;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.HtmlWriter;

/// An artefact as the reader of its document sees it.
public class DocumentPreview extends Html {

    private DocumentPreview(String html) {
        super(html);
        // A wide table scrolls inside the document; the keyboard must be able to scroll it too.
        getElement().setAttribute("tabindex", "0");
    }

    public static <C> DocumentPreview of(ArtefactKind<C> kind, C content, Wording wording) {
        return new DocumentPreview(HtmlWriter.article(kind.document(content, wording)));
    }

    /// A version, with the project as it was on the day of submission.
    public static <C> DocumentPreview of(
            ArtefactKind<C> kind, Versions versions, ArtefactVersion version, Wording wording) {
        return of(kind, versions.content(version, kind), wording);
    }
}
