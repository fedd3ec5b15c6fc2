package fr.coulisses.referential.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The certification sheets of the school, each with its revisions; first the one that new projects start under.
@Route(ReferentialAddress.LIST)
@PermitAll
class ReferentialsView extends Page implements BeforeEnterObserver {

    private final transient Referentials referentials;
    private final transient CurrentPerson currentPerson;
    private final transient Clock clock;

    ReferentialsView(Referentials referentials, CurrentPerson currentPerson, Clock clock) {
        this.referentials = referentials;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        head(getTranslation("referential.list"));
        if (currentPerson.get().role() == Role.ADMIN) {
            Anchor link = new Anchor(ReferentialAddress.IMPORT, getTranslation("referential.import"));
            link.addClassNames("button-link", "button-primary");
            actions(link);
        }
        List<Referential> sheets = referentials.forNewProjects();
        Div cards = new Div();
        cards.addClassName("cards");
        sheets.forEach(sheet -> cards.add(card(sheet, sheet == sheets.getFirst())));
        add(cards);
    }

    private Article card(Referential sheet, boolean current) {
        Div facts = new Div(new Span(getTranslation(
                "referential.size", sheet.blocks().size(), sheet.competencies().count())));
        facts.addClassName("facts");
        LocalDate expires = sheet.expiresOn();
        if (expires != null && sheet.isExpiredOn(LocalDate.now(clock))) {
            facts.add(new Badge(Tone.WARN, getTranslation("referential.state.expired", Formats.date(expires))));
        } else if (expires != null) {
            facts.add(new Badge(Tone.NEUTRAL, getTranslation("referential.state.until", Formats.date(expires))));
        }
        if (current) {
            facts.add(new Badge(Tone.GOOD, getTranslation("referential.state.current")));
        }
        Article card = new Article(
                new H2(new Anchor(ReferentialAddress.newest(sheet.code()), sheet.code() + " – " + sheet.title())),
                facts,
                revisions(sheet));
        card.addClassName("card");
        return card;
    }

    private Div revisions(Referential newest) {
        Div links = new Div();
        links.addClassNames("row", "small");
        referentials.all().stream()
                .filter(each -> each.code().equals(newest.code()))
                .forEach(each -> links.add(new Anchor(
                        ReferentialAddress.of(each), getTranslation("referential.revision", each.revision()))));
        return links;
    }
}
