package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coulisses.shared.ui.LanguageSwitch;

/// The frame of what a guest sees: no menu, because there is nowhere else to go.
@AnonymousAllowed
class GuestLayout extends Div implements RouterLayout {

    GuestLayout() {
        addClassName("guest");
        Anchor skip = new Anchor("#contenu", getTranslation("workspace.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        Image logo = new Image("images/coulisses.svg", "");
        logo.addClassName("brand-logo");
        Span brand = new Span(logo, new Span(getTranslation("workspace.name")));
        brand.addClassName("brand");
        Header header = new Header(skip, brand, new LanguageSwitch());
        header.addClassName("guest-bar");
        add(header);
    }
}
