package fr.coulisses.workspace;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.project.ui.ProjectAddress;
import jakarta.annotation.security.PermitAll;

/// Sends everybody to the page their day starts on: tutors to their queue, all others to their projects.
@Route("")
@PermitAll
class HomeView extends Main implements BeforeEnterObserver {

    private final CurrentPerson currentPerson;

    HomeView(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(currentPerson.get().role() == Role.TUTOR ? "revue" : ProjectAddress.LIST);
    }
}
