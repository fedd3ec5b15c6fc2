package fr.coulisses.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Fields;
import fr.coulisses.shared.ui.LongList;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/// One cohort: its name, and who is in it.
@Route(CohortsView.PATH + "/:cohort")
@PermitAll
class CohortView extends Page implements BeforeEnterObserver {

    private final transient Cohorts cohorts;
    private final transient People people;
    private final transient CurrentPerson currentPerson;

    CohortView(Cohorts cohorts, People people, CurrentPerson currentPerson) {
        this.cohorts = cohorts;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    static String address(UUID cohort) {
        return CohortsView.PATH + "/" + cohort;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentPerson.require(Role.ADMIN);
        draw(cohorts.get(id(event)));
    }

    private static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("cohort").orElseThrow(NotFound::new));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private void draw(Cohort cohort) {
        clear();
        crumb(getTranslation("account.cohorts"), CohortsView.PATH);
        head(cohort.name());
        actions(rename(cohort));
        LongList<PersonSummary> members = new LongList<>(
                (offset, limit) -> cohorts.members(cohort.id(), offset, limit), member -> row(cohort, member));
        Card card = new Card(getTranslation("account.cohorts.count", cohort.members()));
        if (members.isEmpty()) {
            card.add(new Paragraph(getTranslation("account.cohorts.nobody")));
        }
        card.add(members, join(cohort));
        add(card);
    }

    private Div rename(Cohort cohort) {
        TextField name = new TextField(getTranslation("account.cohorts.rename"));
        name.setValue(cohort.name());
        name.setMaxLength(120);
        Button save = new Button(getTranslation("account.cohorts.rename.do"), click -> {
            try {
                cohorts.rename(cohort.id(), name.getValue());
                Notices.done(getTranslation("account.cohorts.renamed"));
                draw(cohorts.get(cohort.id()));
            } catch (Refusal refusal) {
                Fields.refuse(name, getTranslation(refusal.label(), refusal.arguments()));
            }
        });
        Div row = new Div(name, save);
        row.addClassNames("row", "row-end");
        return row;
    }

    private ListItem row(Cohort cohort, PersonSummary member) {
        Span name = new Span(member.fullName() + " – " + getTranslation("account.role." + member.role()));
        name.addClassName("grow");
        Button leave = new Button(getTranslation("account.cohorts.leave"), click -> {
            cohorts.leave(cohort.id(), member.id());
            draw(cohorts.get(cohort.id()));
        });
        leave.setAriaLabel(getTranslation("account.cohorts.leave") + " : " + member.fullName());
        leave.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(name, leave);
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
                draw(cohorts.get(cohort.id()));
            }
        });
        Div row = new Div(who, join);
        row.addClassNames("row", "row-end");
        return row;
    }
}
