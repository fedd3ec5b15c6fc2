package fr.coulisses.register.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.register.RegisterNews;
import fr.coulisses.shared.ui.Listening;
import java.util.UUID;

/// Nothing to be seen: as long as it is on a page, the page hears of what others do to the registers of a project.
class RegisterWatch extends Div {

    private final transient Listening listening;

    RegisterWatch(RegisterNews news, UUID project, Runnable look) {
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
