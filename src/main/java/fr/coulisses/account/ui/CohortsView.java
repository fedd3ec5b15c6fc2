package fr.coulisses.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.Cohort;
import fr.coulisses.account.Cohorts;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Fields;
import fr.coulisses.shared.ui.LongList;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;

/// The cohorts of the school: the way to each.
@Route(CohortsView.PATH)
@PermitAll
class CohortsView extends Page implements BeforeEnterObserver {

    static final String PATH = "administration/promotions";

    private final transient Cohorts cohorts;
    private final transient CurrentPerson currentPerson;
    private final Div body = new Div();

    CohortsView(Cohorts cohorts, CurrentPerson currentPerson) {
        this.cohorts = cohorts;
        this.currentPerson = currentPerson;
        body.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentPerson.require(Role.ADMIN);
        clear();
        head(getTranslation("account.cohorts"));
        TextField name = new TextField(getTranslation("account.cohorts.name"));
        name.setMaxLength(120);
        Button open = new Button(getTranslation("account.cohorts.open"), click -> open(name));
        Div row = new Div(name, open);
        row.addClassNames("row", "row-end");
        actions(row);
        TextField search = new TextField(getTranslation("account.cohorts.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> draw(change.getValue()));
        add(search, body);
        draw("");
    }

    private void open(TextField name) {
        try {
            cohorts.open(name.getValue());
            name.clear();
            name.setInvalid(false);
            draw("");
        } catch (Refusal refusal) {
            Fields.refuse(name, getTranslation(refusal.label(), refusal.arguments()));
        }
    }

    private void draw(String text) {
        body.removeAll();
        LongList<Cohort> list =
                new LongList<>((offset, limit) -> cohorts.search(text, offset, limit), CohortsView::row);
        body.add(
                list.isEmpty()
                        ? new EmptyState(
                                getTranslation(
                                        text.isBlank() ? "account.cohorts.none" : "account.cohorts.noneFound", text),
                                getTranslation("account.cohorts.none.help"))
                        : new Card(getTranslation("account.cohorts"), list));
    }

    private static ListItem row(Cohort cohort) {
        Anchor name = new Anchor(CohortView.address(cohort.id()), cohort.name());
        name.addClassName("grow");
        Span count = new Span(name.getTranslation("account.cohorts.count", cohort.members()));
        count.addClassName("soft");
        return new ListItem(name, count);
    }
}
