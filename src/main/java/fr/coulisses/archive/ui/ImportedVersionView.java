package fr.coulisses.archive.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.archive.ImportedReading;
import fr.coulisses.archive.ImportedVersion;
import fr.coulisses.archive.ImportedVersions;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.ui.BlocksText;
import fr.coulisses.artefact.ui.DocumentPreview;
import fr.coulisses.artefact.ui.ShownDocuments;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// A version that came with the archive of the project, to be read: the document as its kind lays it out, and what was
/// said of it.
@Route("projets/:project/archive/versions/:place")
@PermitAll
class ImportedVersionView extends ProjectPage {

    private final transient ImportedVersions imported;
    private final transient ShownDocuments shown;
    private final transient ProjectAccess access;

    ImportedVersionView(Projects projects, ImportedVersions imported, ShownDocuments shown, ProjectAccess access) {
        super(projects);
        this.imported = imported;
        this.shown = shown;
        this.access = access;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        access.require(project().id(), Right.FOLLOW);
        ImportedReading reading = imported.read(project().id(), place(event), getLocale());
        ImportedVersion version = reading.version();
        crumbProject();
        crumb(getTranslation("archive.title"), ArchiveAddress.of(project().id()));
        head(getTranslation("assessment.version.title", version.title(), version.number()));
        factNature();
        facts(new Badge(Tone.NEUTRAL, getTranslation("archive.history.imported")));
        if (version.state() != null) {
            facts(new Span(getTranslation(
                    "archive.history.state", getTranslation(version.state().labelKey()))));
        }
        Div side = new Div(
                card("archive.reading.said", reading.evaluation()),
                card("archive.reading.submission", reading.submission()));
        side.addClassName("stack");
        // It scrolls beside the version, and holds nothing that the keyboard could stop at.
        side.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("archive.reading.beside"));
        Div columns = new Div(DocumentPreview.of(shown.former(project().id(), reading.document())), side);
        columns.addClassName("columns");
        add(new Notice(Tone.NEUTRAL, getTranslation("archive.reading.imported")), columns);
    }

    private Card card(String title, List<Block> blocks) {
        return new Card(getTranslation(title), new BlocksText(blocks));
    }

    private static int place(BeforeEnterEvent event) {
        try {
            return Integer.parseInt(event.getRouteParameters().get("place").orElseThrow(NotFound::new));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
