package fr.coulisses.parameter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.parameter.Parameter;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.parameter.ParameterValue;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The legal figures as they stand today, for the administrators who keep them up to date.
@Route("administration/parametres")
@PermitAll
class ParametersView extends Page implements BeforeEnterObserver {

    private final transient Parameters parameters;
    private final transient CurrentPerson currentPerson;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Span counted = new Span();
    private final Div body = new Div();
    private final ChangeLog changes;

    ParametersView(Parameters parameters, CurrentPerson currentPerson, Clock clock) {
        this.parameters = parameters;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.changes = new ChangeLog(parameters::changes);
        body.addClassName("stack");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> draw());
        counted.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentPerson.require(Role.ADMIN);
        clear();
        head(getTranslation("parameter.list"));
        facts(counted);
        Paragraph purpose = new Paragraph(getTranslation("parameter.purpose"));
        purpose.addClassName("soft");
        search.setLabel(getTranslation("parameter.search"));
        search.setHelperText(getTranslation("parameter.search.help"));
        search.setClearButtonVisible(true);
        add(purpose, search, body, changes, new SourcesCard(parameters.sources()));
        draw();
    }

    private void draw() {
        ParameterSnapshot today = parameters.snapshot(LocalDate.now(clock));
        Search wanted = new Search(search.getValue());
        List<Parameter> found = today.parameters().values().stream()
                .filter(parameter -> wanted.finds(words(today.value(parameter.code()))))
                .toList();
        long doubtful = found.stream()
                .filter(parameter -> today.value(parameter.code()).status() == ParameterStatus.TO_VERIFY)
                .count();
        counted.setText(getTranslation("parameter.count", found.size(), doubtful));
        body.removeAll();
        if (found.isEmpty()) {
            body.add(new EmptyState(getTranslation("parameter.none"), getTranslation("parameter.none.help")));
        } else {
            body.add(new ParameterTable(found, today, this::edit));
        }
    }

    /// What a parameter is looked for by.
    private String words(ParameterValue value) {
        return String.join(
                " ",
                value.code(),
                value.label(),
                value.written(getLocale()),
                value.source(),
                getTranslation(value.status().labelKey()));
    }

    private void edit(String code) {
        new ParameterDialog(parameters, code, LocalDate.now(clock), this::changed).open();
    }

    private void changed() {
        draw();
        changes.draw();
    }
}
