package fr.coulisses.archive.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.archive.ArchiveImports;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;

/// A student opens the archive of a project, which becomes theirs.
@Route(ArchiveAddress.OPEN)
@PermitAll
class OpenArchiveView extends Page implements BeforeEnterObserver {

    private final transient ArchiveImports imports;
    private final transient CurrentPerson currentPerson;

    OpenArchiveView(ArchiveImports imports, CurrentPerson currentPerson) {
        this.imports = imports;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentPerson.require(Role.STUDENT);
        clear();
        crumb(getTranslation("project.list.title"), ProjectAddress.LIST);
        head(getTranslation("archive.open"));
        add(
                new Paragraph(getTranslation("archive.open.help")),
                new Card(getTranslation("archive.open.file"), new ArchiveUpload(imports)));
    }
}
