package fr.coulisses.kinds.forecastbudget.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;

/// The way between the pages of a budget: its lines, what they say, what one can try, what changed.
class BudgetPages extends Nav {

    /// The pages, in the order in which a budget is made.
    enum Page {
        LINES(""),
        ANALYSIS("/analyse"),
        TOOLS("/outils"),
        COMPARISON("/comparaison");

        private final String ending;

        Page(String ending) {
            this.ending = ending;
        }

        String address(UUID project) {
            return ProjectAddress.budget(project) + ending;
        }
    }

    BudgetPages(UUID project, Page current) {
        addClassName("sub-pages");
        setAriaLabel(getTranslation("budget.title"));
        for (Page page : Page.values()) {
            Anchor link = new Anchor(page.address(project), getTranslation("forecastbudget.page." + page));
            if (page == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
