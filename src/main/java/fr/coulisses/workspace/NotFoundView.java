package fr.coulisses.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Page;
import jakarta.servlet.http.HttpServletResponse;

/// What stands where there is nothing, or nothing for this person: from outside the two look the same.
abstract class NotFoundView extends Page {

    int showNothing() {
        clear();
        head(getTranslation("workspace.notFound.title"));
        add(new EmptyState(
                getTranslation("workspace.notFound.what"),
                getTranslation("shared.notFound"),
                new Anchor(ProjectAddress.LIST, getTranslation("workspace.notFound.back"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    /// A thing that is not there, behind an address that is.
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class Thing extends NotFoundView implements HasErrorParameter<NotFound> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
            return showNothing();
        }
    }

    /// An address that leads nowhere.
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class Address extends NotFoundView implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return showNothing();
        }
    }
}
