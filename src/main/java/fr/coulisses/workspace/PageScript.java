package fr.coulisses.workspace;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// Puts the script that every page shares into the page, before anything is drawn.
@Component
class PageScript implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .head()
                .appendElement("script")
                .attr("type", "module")
                .attr("src", "components/workspace.js"));
    }
}
