package fr.coulisses.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.HasDynamicTitle;

/// A page of the workspace: where one is, its heading, what one can do there, then the content.
public abstract class Page extends Main implements HasDynamicTitle {

    private final OrderedList crumbs = new OrderedList();
    private final Nav trail = new Nav(crumbs);
    private final H1 heading = new H1();
    private final Div facts = new Div();
    private final Div actions = new Div();
    private String title = "";

    protected Page() {
        addClassName("page");
        setId("contenu");
        trail.addClassName("crumbs");
        trail.setAriaLabel(getTranslation("shared.crumbs"));
        trail.setVisible(false);
        facts.addClassName("facts");
        facts.setVisible(false);
        actions.addClassName("page-actions");
        Div text = new Div(trail, heading, facts);
        text.addClassName("page-heading");
        Header header = new Header(text, actions);
        header.addClassName("page-header");
        add(header);
    }

    /// Says what the page is, in its heading and in the title of the window.
    protected final void head(String text) {
        title = text;
        heading.setText(text);
    }

    /// Adds a step to the way back, outermost first.
    protected final void crumb(String text, String address) {
        crumbs.add(new ListItem(new Anchor(address, text)));
        trail.setVisible(true);
    }

    /// Puts short facts under the heading.
    protected final void facts(Component... components) {
        facts.add(components);
        facts.setVisible(true);
    }

    /// Puts what one can do beside the heading.
    protected final void actions(Component... components) {
        actions.add(components);
    }

    /// Empties the page but for its frame, to draw it again.
    protected final void clear() {
        crumbs.removeAll();
        facts.removeAll();
        actions.removeAll();
        getChildren().skip(1).toList().forEach(this::remove);
    }

    @Override
    public String getPageTitle() {
        return title + " – Coulisses";
    }
}
