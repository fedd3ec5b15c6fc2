package fr.coulisses.archive.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.archive.ImportedVersion;
import fr.coulisses.archive.ImportedVersions;
import fr.coulisses.archive.ProjectArchives;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.shared.FileName;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.FileMaking;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// A project as a file: what is in it, whose data that are, and the way to make it; and what an archive brought along.
@Route("projets/:project/archive")
@PermitAll
class ProjectArchiveView extends ProjectPage {

    private final transient ProjectArchives archives;
    private final transient ImportedVersions imported;
    private final transient ProjectAccess access;

    ProjectArchiveView(Projects projects, ProjectArchives archives, ImportedVersions imported, ProjectAccess access) {
        super(projects);
        this.archives = archives;
        this.imported = imported;
        this.access = access;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        access.require(project().id(), Right.FOLLOW);
        crumbProject();
        head(getTranslation("archive.title"));
        factNature();
        add(new Paragraph(getTranslation("archive.help")), content(), file());
        List<ImportedVersion> history = imported.of(project().id());
        if (!history.isEmpty()) {
            add(history(history));
        }
    }

    private Card content() {
        UnorderedList list = new UnorderedList();
        Stream.of("sheet", "artefacts", "registers", "documents", "history", "manifest")
                .map(part -> new ListItem(getTranslation("archive.content." + part)))
                .forEach(list::add);
        return new Card(
                getTranslation("archive.content"), list, new Notice(Tone.WARN, getTranslation("archive.personal")));
    }

    private Card file() {
        FileMaking making = new FileMaking("archive.progress");
        UUID id = project().id();
        Locale language = getLocale();
        String name = FileName.of(project().title()) + "." + FileKind.ZIP.ending();
        Button make = new Button(
                getTranslation("archive.make"),
                click -> making.start(
                        getTranslation("archive.progress.begin"),
                        name,
                        FileKind.ZIP.mediaType(),
                        (out, progress) -> archives.write(id, language, out, progress)));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(make);
        row.addClassName("row");
        return new Card(getTranslation("archive.file"), row, making);
    }

    private Card history(List<ImportedVersion> history) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        history.forEach(version -> list.add(item(version)));
        return new Card(getTranslation("archive.history"), new Paragraph(getTranslation("archive.history.help")), list);
    }

    private ListItem item(ImportedVersion version) {
        Instant at = version.submittedAt();
        Span when = new Span(getTranslation(
                "archive.history.submitted", version.submittedBy(), at == null ? "" : Formats.moment(at)));
        when.addClassNames("soft", "small");
        Anchor title = new Anchor(
                ArchiveAddress.version(project().id(), version.place()),
                getTranslation("archive.history.version", version.title(), version.number()));
        Div text = new Div(title, when);
        text.addClassName("grow");
        Div badges = new Div(new Badge(Tone.NEUTRAL, getTranslation("archive.history.imported")));
        badges.addClassName("row");
        if (version.state() != null) {
            badges.add(new Span(getTranslation(
                    "archive.history.state", getTranslation(version.state().labelKey()))));
        }
        return new ListItem(text, badges);
    }
}
