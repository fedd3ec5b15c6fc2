package fr.coulisses.project.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page inside a project: it knows which one, and shows nothing to those who have no part in it.
public abstract class ProjectPage extends Page implements BeforeEnterObserver {

    /// The name of the parameter in the routes of all these pages.
    public static final String PROJECT = "project";

    private final Projects projects;
    private @Nullable ProjectSummary project;

    protected ProjectPage(Projects projects) {
        this.projects = projects;
    }

    /// The project of the address.
    public final ProjectSummary project() {
        return Objects.requireNonNull(project, "Asked before the page was entered");
    }

    /// Draws the page, every time it is entered.
    protected abstract void show(BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        project = projects.get(id(event, PROJECT));
        clear();
        crumb(getTranslation("project.list.title"), ProjectAddress.LIST);
        show(event);
    }

    /// Reads an id out of the address.
    ///
    /// @throws NotFound when it is none
    protected static UUID id(BeforeEnterEvent event, String parameter) {
        try {
            return UUID.fromString(event.getRouteParameters().get(parameter).orElseThrow(NotFound::new));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /// Adds the project to the way back; every page inside it does but its overview.
    protected final void crumbProject() {
        crumb(project().title(), ProjectAddress.of(project().id()));
    }

    /// Says that a project is fictitious, as every export does.
    protected final void factNature() {
        if (project().sheet().isFictitious()) {
            facts(new Badge(Tone.WARN, getTranslation("project.fictitious")));
        } else {
            facts(new Span(getTranslation("project.nature.REAL")));
        }
    }
}
