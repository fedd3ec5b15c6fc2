package fr.coulisses.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.Cohort;
import fr.coulisses.account.Cohorts;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// The cohorts of the school and who is in them.
@Route("administration/promotions")
@PermitAll
class CohortsView extends Page implements BeforeEnterObserver {

    private final transient Cohorts cohorts;
    private final transient People people;
    private final transient CurrentPerson currentPerson;
    private final Div body = new Div();

    CohortsView(Cohorts cohorts, People people, CurrentPerson currentPerson) {
        this.cohorts = cohorts;
        this.people = people;
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
        add(body);
        draw();
    }

    private void open(TextField name) {
        try {
            cohorts.open(name.getValue());
            name.clear();
            name.setInvalid(false);
            draw();
        } catch (Refusal refusal) {
            name.setErrorMessage(getTranslation(refusal.label(), refusal.arguments()));
            name.setInvalid(true);
            name.focus();
        }
    }

    private void draw() {
        body.removeAll();
        List<Cohort> all = cohorts.all();
        if (all.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("account.cohorts.none"), getTranslation("account.cohorts.none.help")));
        }
        all.forEach(cohort -> body.add(card(cohort)));
    }

    private Card card(Cohort cohort) {
        Card card = new Card(getTranslation("account.cohorts.count", cohort.name(), cohort.members()));
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        for (PersonSummary member : cohorts.members(cohort.id())) {
            Span name = new Span(member.fullName() + " – " + getTranslation("account.role." + member.role()));
            name.addClassName("grow");
            Button leave = new Button(getTranslation("account.cohorts.leave"), click -> {
                cohorts.leave(cohort.id(), member.id());
                draw();
            });
            leave.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            list.add(new ListItem(name, leave));
        }
        card.add(list, join(cohort));
        return card;
    }

    private Div join(Cohort cohort) {
        ComboBox<PersonSummary> who = new ComboBox<>(getTranslation("account.cohorts.who"));
        who.setItemLabelGenerator(person -> person.fullName() + " – " + person.email());
        who.setItems(
                query -> people.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        who.addClassName("functions");
        Button join = new Button(getTranslation("account.cohorts.join"), click -> {
            if (who.getValue() != null) {
                cohorts.join(cohort.name(), who.getValue().id());
                draw();
            }
        });
        Div row = new Div(who, join);
        row.addClassNames("row", "row-end");
        return row;
    }
}
