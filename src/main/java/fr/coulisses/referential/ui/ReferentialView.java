package fr.coulisses.referential.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A certification sheet in full: blocks, official statements, criteria, modalities, activities.
@Route("referentiels/:code")
@PermitAll
class ReferentialView extends Page implements BeforeEnterObserver {

    private final transient Referentials referentials;
    private final transient CurrentPerson currentPerson;
    private final transient Clock clock;

    ReferentialView(Referentials referentials, CurrentPerson currentPerson, Clock clock) {
        this.referentials = referentials;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElseThrow(NotFound::new);
        List<String> revision = event.getLocation().getQueryParameters().getParameters("revision");
        show(
                revision.isEmpty()
                        ? referentials.newest(code)
                        : referentials.revision(code, RevisionChoice.number(revision.getFirst())));
    }

    private void show(Referential sheet) {
        clear();
        crumb(getTranslation("referential.list"), ReferentialAddress.LIST);
        head(sheet.code() + " – " + sheet.title());
        if (sheet.level() > 0) {
            facts(new Span(getTranslation("referential.level", sheet.level())));
        }
        facts(new Span(sheet.certifier()), new Span(getTranslation("referential.revision", sheet.revision())));
        actions(link("referentiels/" + sheet.code() + "/comparaison", "referential.compare"));
        if (currentPerson.get().role() == Role.ADMIN) {
            actions(link(ReferentialAddress.draft(sheet.code()), "referential.draft.open"));
        }
        expiry(sheet);
        Div main = new Div();
        main.addClassName("stack");
        if (!sheet.evaluation().isBlank()) {
            Paragraph evaluation = new Paragraph(sheet.evaluation());
            evaluation.addClassName("lines");
            main.add(new Card(getTranslation("referential.evaluation"), evaluation));
        }
        sheet.blocks().forEach(block -> main.add(new SheetBlockCard(block, sheet::kindsFor)));
        if (!sheet.activities().isEmpty()) {
            main.add(activities(sheet));
        }
        main.add(new RevisionsCard(sheet, referentials.revisions(sheet.code())));
        Div columns = new Div(main, contents(sheet));
        columns.addClassName("columns");
        add(columns);
        // A link may name a competency; the page is drawn after the browser looked for it.
        getElement()
                .executeJs("requestAnimationFrame(() => location.hash && document.getElementById("
                        + "decodeURIComponent(location.hash.slice(1)))?.scrollIntoView())");
    }

    private Anchor link(String address, String label) {
        Anchor link = new Anchor(address, getTranslation(label));
        link.addClassName("button-link");
        return link;
    }

    /// How long the sheet is registered, what came before it and what comes after.
    private void expiry(Referential sheet) {
        LocalDate expires = sheet.expiresOn();
        boolean expired = sheet.isExpiredOn(LocalDate.now(clock));
        Div links = new Div();
        links.addClassName("row");
        if (sheet.replaces() != null) {
            links.add(neighbour("referential.former", sheet.replaces()));
        }
        Optional<Referential> successor = referentials.successor(sheet);
        String next = successor.map(Referential::code).orElse(sheet.replacedBy());
        if (next != null) {
            links.add(neighbour("referential.next", next));
        }
        if (expires == null && links.getChildren().findAny().isEmpty()) {
            return;
        }
        String sentence = expires == null
                ? getTranslation("referential.expires.never")
                : getTranslation(expired ? "referential.expired" : "referential.expires", Formats.date(expires));
        add(new Notice(expired ? Tone.WARN : Tone.NEUTRAL, sentence, links));
    }

    /// A sheet before or after this one: a link where the school has it, its code otherwise.
    private Span neighbour(String label, String code) {
        boolean known = referentials.all().stream().anyMatch(each -> each.code().equals(code));
        Span line = new Span(new Span(getTranslation(label) + " "));
        line.add(known ? new Anchor(ReferentialAddress.newest(code), code) : new Span(code));
        return line;
    }

    private Nav contents(Referential sheet) {
        Nav nav = new Nav();
        nav.addClassNames("card", "contents");
        nav.setAriaLabel(getTranslation("referential.contents"));
        for (Referential.Block block : sheet.blocks()) {
            nav.add(new H3(block.shortCode()));
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            block.competencies()
                    .forEach(competency -> list.add(new ListItem(
                            jump(competency.code(), competency.code() + " – " + competency.shortTitle()))));
            nav.add(list);
        }
        if (!sheet.activities().isEmpty()) {
            nav.add(jump("activites", getTranslation("referential.activities")));
        }
        return nav;
    }

    private static Anchor jump(String id, String text) {
        Anchor link = new Anchor("#" + id, text);
        link.setRouterIgnore(true);
        return link;
    }

    private Card activities(Referential sheet) {
        Card card = new Card(getTranslation(
                "referential.activities.count", sheet.activities().size()));
        card.setId("activites");
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        for (Referential.Activity activity : sheet.activities()) {
            Span text = new Span(activity.code() + " – " + activity.text());
            text.addClassName("grow");
            Div links = new Div();
            links.addClassNames("row", "small");
            activity.competencies().forEach(code -> links.add(jump(code, code)));
            list.add(new ListItem(text, links));
        }
        card.add(list);
        return card;
    }
}
