package fr.coulisses.project.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/// A person's projects: what is missing in each, and what is next.
@Route("projets")
@PermitAll
class ProjectsView extends Main implements HasDynamicTitle {

    ProjectsView() {
        add(new H1(getTranslation("project.list.title")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("project.list.title");
    }
}
