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
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.archive.ui.ArchiveAddress;
import fr.coulisses.assessment.ui.MatrixAddress;
import fr.coulisses.notification.NotificationNews;
import fr.coulisses.notification.Notifications;
import fr.coulisses.notification.ui.NotificationBell;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.register.Register;
import fr.coulisses.register.Registers;
import fr.coulisses.register.ui.RegisterAddress;
import fr.coulisses.report.ui.EvidenceAddress;
import fr.coulisses.search.Search;
import fr.coulisses.search.ui.PalettePage;
import fr.coulisses.search.ui.SearchPalette;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.LanguageSwitch;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/// The frame of every page behind the sign-in: where one is, where one can go, and the way out.
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final ProjectAccess access;
    private final Registers registers;
    private final Div ofProject = new Div();
    private final SearchPalette palette;
    private final SideNav navigation;

    MainLayout(
            CurrentPerson currentPerson,
            ProjectAccess access,
            Registers registers,
            SignOut signOut,
            Notifications notifications,
            NotificationNews news,
            Search search,
            Labels labels) {
        this.access = access;
        this.registers = registers;
        SignedInPerson person = currentPerson.get();
        palette = new SearchPalette(search, registers, labels, person.role());
        addClassName("workspace");
        ofProject.addClassName("drawer-section");
        ofProject.setVisible(false);
        navigation = navigation(person.role());
        Aside drawer = new Aside(navigation, ofProject, footer(person, signOut));
        drawer.addClassName("drawer");
        drawer.getElement().setAttribute("aria-label", getTranslation("workspace.menu"));
        addToDrawer(drawer);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("workspace.menu.toggle"));
        Anchor skip = new Anchor("#contenu", getTranslation("workspace.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        Header header =
                new Header(skip, toggle, brand(), palette, new NotificationBell(notifications, news, person.id()));
        header.addClassName("top-bar");
        addToNavbar(header);
    }

    /// Inside a project, the menu names its pages.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ofProject.removeAll();
        boolean inside = event.getActiveChain().getFirst() instanceof ProjectPage;
        ofProject.setVisible(inside);
        List<PalettePage> pages = new ArrayList<>();
        if (event.getActiveChain().getFirst() instanceof ProjectPage page) {
            Span title = new Span(page.project().title());
            title.addClassName("drawer-title");
            SideNav inProject = pagesOf(page.project());
            ofProject.add(title, inProject);
            pages.addAll(offered(inProject, page.project().title()));
        }
        pages.addAll(offered(navigation, ""));
        pages.add(new PalettePage(getTranslation("workspace.account"), "", "compte"));
        palette.offer(pages);
    }

    private static List<PalettePage> offered(SideNav menu, String detail) {
        return menu.getItems().stream()
                .map(item -> new PalettePage(item.getLabel(), detail, item.getPath()))
                .toList();
    }

    private SideNav pagesOf(ProjectSummary project) {
        SideNav pages = new SideNav();
        pages.getElement().setAttribute("aria-label", project.title());
        pages.addItem(
                item("project.overview", ProjectAddress.of(project.id())),
                item("project.sheet", ProjectAddress.sheet(project.id())),
                item("project.team", ProjectAddress.team(project.id())));
        if (access.rights(project.id()).contains(Right.FOLLOW)) {
            SideNavItem budget = item("project.budget", ProjectAddress.budget(project.id()));
            budget.setMatchNested(true);
            pages.addItem(
                    budget,
                    item("tracking.title", ProjectAddress.tracking(project.id())),
                    item("project.schedule", ProjectAddress.schedule(project.id())));
            pages.addItem(item("project.contacts", ProjectAddress.contacts(project.id())));
            registers.all().forEach(register -> pages.addItem(register(register, project)));
            pages.addItem(
                    item("examination.thread.title", ProjectAddress.thread(project.id())),
                    item("examination.title", ProjectAddress.checks(project.id())));
        }
        pages.addItem(
                item("project.competencies", ProjectAddress.competencies(project.id())),
                item("project.evidence", EvidenceAddress.project(project.id())));
        if (access.rights(project.id()).contains(Right.FOLLOW)) {
            pages.addItem(item("project.archive", ArchiveAddress.of(project.id())));
        }
        return pages;
    }

    private SideNavItem register(Register<?, ?> register, ProjectSummary project) {
        SideNavItem page = item(register.label(), RegisterAddress.of(project.id(), register));
        page.setMatchNested(true);
        return page;
    }

    private Anchor brand() {
        Image logo = new Image("images/coulisses.svg", "");
        logo.addClassName("brand-logo");
        Anchor brand = new Anchor("", logo, new Span(getTranslation("workspace.name")));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav navigation(Role role) {
        SideNav navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("workspace.navigation"));
        if (role == Role.TUTOR) {
            navigation.addItem(item("workspace.reviews", "revue"), item("workspace.dueDates", "echeances"));
        }
        navigation.addItem(item("workspace.projects", ProjectAddress.LIST));
        if (role == Role.STUDENT) {
            navigation.addItem(
                    item("workspace.competencies", MatrixAddress.MINE),
                    item("workspace.evidence", EvidenceAddress.MINE));
        }
        if (role == Role.TUTOR || role == Role.ADMIN) {
            SideNavItem coverage = item("workspace.coverage", MatrixAddress.COHORTS);
            coverage.setMatchNested(true);
            navigation.addItem(coverage);
        }
        if (role == Role.ADMIN) {
            navigation.addItem(
                    item("workspace.people", "administration/comptes"),
                    item("workspace.cohorts", "administration/promotions"),
                    item("workspace.dueDates", "echeances"),
                    item("workspace.policy", "administration/evaluation"),
                    item("workspace.parameters", "administration/parametres"),
                    item("funding.library", "administration/financeurs"),
                    item("notification.mails", "administration/courriels"));
        }
        navigation.addItem(item("workspace.referential", "referentiels"));
        return navigation;
    }

    private SideNavItem item(String label, String address) {
        return new SideNavItem(getTranslation(label), address);
    }

    private Div footer(SignedInPerson person, SignOut signOut) {
        Span name = new Span(person.fullName());
        name.addClassName("person");
        Span role = new Span(getTranslation("account.role." + person.role()));
        role.addClassName("role");
        SideNav own = new SideNav();
        own.getElement().setAttribute("aria-label", getTranslation("workspace.account"));
        own.addItem(item("workspace.account", "compte"));
        Button leave = new Button(getTranslation("workspace.signOut"), click -> signOut.everywhere());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Div footer = new Div(name, role, own, leave, new LanguageSwitch());
        footer.addClassName("drawer-footer");
        return footer;
    }
}
