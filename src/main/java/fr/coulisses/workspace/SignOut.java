package fr.coulisses.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.coulisses.account.AccessEnded;
import fr.coulisses.account.CurrentPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The way out: it ends every page one has open and forgets the devices that stay signed in.
@Component
class SignOut {

    private final CurrentPerson currentPerson;
    private final AuthenticationContext authentication;
    private final ApplicationEventPublisher events;

    SignOut(CurrentPerson currentPerson, AuthenticationContext authentication, ApplicationEventPublisher events) {
        this.currentPerson = currentPerson;
        this.authentication = authentication;
        this.events = events;
    }

    void everywhere() {
        events.publishEvent(new AccessEnded(currentPerson.get().id()));
        // Other tabs of this browser share the session, which is gone before they could be told over it.
        UI.getCurrent().getPage().executeJs("window.coulissesSignedOut()");
        authentication.logout();
    }
}
