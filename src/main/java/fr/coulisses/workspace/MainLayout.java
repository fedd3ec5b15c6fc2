package fr.coulisses.workspace;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.SignedInPerson;
import jakarta.annotation.security.PermitAll;

/// The frame of every page behind the sign-in: where one is, where one can go, and the way out.
@Layout
@PermitAll
class MainLayout extends AppLayout {

    MainLayout(CurrentPerson currentPerson, AuthenticationContext authentication) {
        SignedInPerson person = currentPerson.get();
        addClassName("workspace");
        Aside drawer = new Aside(navigation(), footer(person, authentication));
        drawer.addClassName("drawer");
        drawer.getElement().setAttribute("aria-label", getTranslation("workspace.menu"));
        addToDrawer(drawer);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("workspace.menu.toggle"));
        Header header = new Header(toggle, brand());
        header.addClassName("top-bar");
        addToNavbar(header);
    }

    private Anchor brand() {
        Image logo = new Image("images/coulisses.svg", "");
        logo.addClassName("brand-logo");
        Anchor brand = new Anchor("", logo, new Span(getTranslation("workspace.name")));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav navigation() {
        SideNav navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("workspace.navigation"));
        navigation.addItem(new SideNavItem(getTranslation("workspace.projects"), "projets"));
        return navigation;
    }

    private Div footer(SignedInPerson person, AuthenticationContext authentication) {
        Button signOut = new Button(getTranslation("workspace.signOut"), click -> authentication.logout());
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        Div footer = new Div(new Span(person.fullName()), signOut, new LanguageSwitch());
        footer.addClassName("drawer-footer");
        return footer;
    }
}
