package fr.coulisses.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What a person reads when something they did on a page was refused or went wrong: a sentence, and nothing is lost.
@Component
class Mishaps implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(Mishaps::tell));
    }

    private static void tell(ErrorEvent event) {
        for (Throwable cause = event.getThrowable(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                Notices.refused(refusal);
                return;
            }
            if (cause instanceof NotFound) {
                Notices.refused(UI.getCurrent().getTranslation("shared.notFound"));
                return;
            }
        }
        LOG.error("A page failed", event.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.refused(UI.getCurrent().getTranslation("shared.wentWrong"));
        }
    }
}
