package fr.coulisses.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.Cohorts;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.InitialPassword;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Confirmation;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The accounts of the school, for its administrators.
@Route(PeopleAddress.LIST)
@PermitAll
class PeopleView extends Page implements BeforeEnterObserver {

    /// A line of the list.
    private record Row(PersonSummary person, String cohorts) {}

    private final transient People people;
    private final transient Cohorts cohorts;
    private final transient CurrentPerson currentPerson;
    private final TextField search = new TextField();
    private final Grid<Row> grid = new Grid<>();

    PeopleView(People people, Cohorts cohorts, CurrentPerson currentPerson) {
        this.people = people;
        this.cohorts = cohorts;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentPerson.require(Role.ADMIN);
        clear();
        head(getTranslation("account.list"));
        Button open = new Button(
                getTranslation("account.open"), click -> new OpenAccountDialog(people, cohorts, this::refresh).open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        actions(
                new Button(
                        getTranslation("account.import"),
                        click -> new PeopleImportDialog(people, this::refresh).open()),
                open);
        search.setLabel(getTranslation("account.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PeopleAddress.WORDS)
                .ifPresent(search::setValue);
        search.addValueChangeListener(changed -> refresh());
        columns();
        add(search, grid);
    }

    private void columns() {
        grid.removeAllColumns();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation("account.list"));
        grid.addColumn(row -> row.person().fullName())
                .setHeader(getTranslation("account.name"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.person().email())
                .setHeader(getTranslation("account.email"))
                .setAutoWidth(true);
        grid.addColumn(row -> getTranslation("account.role." + row.person().role()))
                .setHeader(getTranslation("account.role"))
                .setAutoWidth(true);
        grid.addColumn(Row::cohorts).setHeader(getTranslation("account.cohort")).setAutoWidth(true);
        grid.addComponentColumn(row -> row.person().active()
                        ? new Badge(Tone.GOOD, getTranslation("account.active"))
                        : new Badge(Tone.NEUTRAL, getTranslation("account.closed")))
                .setHeader(getTranslation("account.state"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::actionsOf)
                .setHeader(getTranslation("account.actions"))
                .setAutoWidth(true);
        grid.setItems(new CallbackDataProvider<>(
                query -> page(query.getOffset(), query.getLimit()), query -> people.count(search.getValue())));
    }

    private Stream<Row> page(int offset, int limit) {
        List<PersonSummary> found = people.search(search.getValue(), offset, limit);
        Map<UUID, String> names =
                cohorts.namesOf(found.stream().map(PersonSummary::id).toList());
        return found.stream().map(person -> new Row(person, names.getOrDefault(person.id(), "")));
    }

    private Div actionsOf(Row row) {
        PersonSummary person = row.person();
        Button reset = new Button(getTranslation("account.reset"), click -> askToReset(person));
        Button access = person.active()
                ? new Button(getTranslation("account.close"), click -> askToClose(person))
                : new Button(getTranslation("account.reopen"), click -> {
                    people.reopen(person.id());
                    refresh();
                });
        Stream.of(reset, access)
                .forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL));
        Div both = new Div(reset, access);
        both.addClassName("row");
        return both;
    }

    private void askToClose(PersonSummary person) {
        new Confirmation(
                        getTranslation("account.close"),
                        getTranslation("account.close.confirm", person.fullName()),
                        getTranslation("account.close"),
                        () -> {
                            people.close(person.id());
                            Notices.done(getTranslation("account.close.done", person.fullName()));
                            refresh();
                        })
                .open();
    }

    private void askToReset(PersonSummary person) {
        new Confirmation(
                        getTranslation("account.reset"),
                        getTranslation("account.reset.confirm", person.fullName()),
                        getTranslation("account.reset"),
                        () -> {
                            String password = InitialPassword.make();
                            people.resetPassword(person.id(), password);
                            new PasswordDialog(person, password).open();
                        })
                .open();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
