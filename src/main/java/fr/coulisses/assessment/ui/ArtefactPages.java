package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;

/// The way between the two pages of an artefact: what it says, and what it is to prove.
class ArtefactPages extends Nav {

    /// The pages, in the order in which an artefact is made.
    enum Page {
        CONTENT(""),
        EVIDENCE("/preuves");

        private final String ending;

        Page(String ending) {
            this.ending = ending;
        }

        String address(UUID project, UUID artefact) {
            return ProjectAddress.artefact(project, artefact) + ending;
        }
    }

    ArtefactPages(UUID project, UUID artefact, Page current) {
        addClassName("sub-pages");
        setAriaLabel(getTranslation("evidence.pages"));
        for (Page page : Page.values()) {
            Anchor link = new Anchor(page.address(project, artefact), getTranslation("evidence.page." + page));
            if (page == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
