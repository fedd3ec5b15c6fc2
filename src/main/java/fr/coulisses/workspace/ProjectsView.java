package fr.coulisses.workspace;

import com.vaadin.flow.router.Route;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;

/// A person's projects: what is missing in each, and what is next.
@Route(ProjectAddress.LIST)
@PermitAll
class ProjectsView extends Page {

    ProjectsView() {
        head(getTranslation("project.list.title"));
    }
}
