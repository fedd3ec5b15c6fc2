package fr.coulisses.parameter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.parameter.Parameter;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.parameter.RegisteredValue;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Confirmation;
import fr.coulisses.shared.ui.Notices;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The values of one parameter over time, and the form that adds one or corrects one that the school typed.
class ParameterDialog extends Dialog {

    private final transient Parameters parameters;
    private final transient Parameter parameter;
    private final transient Runnable changed;
    private final H3 task = new H3();
    private final ValueForm form;
    private final Button save = new Button();
    private transient @Nullable RegisteredValue corrected;

    /// @param changed called once something has changed
    ParameterDialog(Parameters parameters, String code, LocalDate today, Runnable changed) {
        this.parameters = parameters;
        this.changed = changed;
        ParameterSnapshot now = parameters.snapshot(today);
        this.parameter = Objects.requireNonNull(now.parameters().get(code));
        this.form = new ValueForm(parameter);
        setHeaderTitle(parameter.label());
        setWidth("46rem");
        Paragraph what = new Paragraph(getTranslation(
                parameter.unit().isReference() ? "parameter.what.reference" : "parameter.what",
                code,
                parameter.unit().name()));
        what.addClassName("soft");
        Div body = new Div(what, new ValueList(parameter, this::correct, this::askToWithdraw), task, form);
        body.addClassName("stack");
        add(body);
        Button cancel = new Button(getTranslation("shared.cancel"), click -> close());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        getFooter().add(cancel, save);
        task.setText(getTranslation("parameter.add"));
        save.setText(getTranslation("parameter.add.confirm"));
    }

    private void correct(RegisteredValue value) {
        corrected = value;
        form.show(value.value());
        task.setText(getTranslation("parameter.correct.title", dayOf(value)));
        save.setText(getTranslation("parameter.correct.confirm"));
    }

    private void save() {
        if (!form.isReadable()) {
            return;
        }
        RegisteredValue former = corrected;
        try {
            if (former == null) {
                parameters.add(parameter.code(), form.read());
            } else {
                parameters.correct(former.id(), former.version(), form.read());
            }
        } catch (Refusal refusal) {
            form.refuse(refusal);
            return;
        }
        finish();
    }

    private void askToWithdraw(RegisteredValue value) {
        new Confirmation(
                        getTranslation("parameter.withdraw"),
                        getTranslation("parameter.withdraw.confirm", dayOf(value)),
                        getTranslation("parameter.withdraw"),
                        () -> withdraw(value))
                .open();
    }

    private void withdraw(RegisteredValue value) {
        try {
            parameters.withdraw(value.id(), value.version());
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            return;
        }
        finish();
    }

    private void finish() {
        close();
        changed.run();
        Notices.done(getTranslation("parameter.done", parameter.code()));
    }

    private static String dayOf(RegisteredValue value) {
        return Formats.date(Objects.requireNonNull(value.value().validFrom()));
    }
}
