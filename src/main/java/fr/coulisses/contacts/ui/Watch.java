package fr.coulisses.contacts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.contacts.ContactNews;
import fr.coulisses.shared.ui.Listening;
import java.util.UUID;

/// Nothing to be seen: as long as it is on a page, the page hears of what others do to the contacts of a project.
class Watch extends Div {

    private final transient Listening listening;

    Watch(ContactNews news, UUID project, Runnable look) {
        listening = new Listening(news, project, look);
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        listening.begin(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.end();
    }
}
