package fr.coulisses.tracking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.DateField;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/// A day, and where it is wanted a reason, before something is agreed or frozen for good.
class AgreeDialog extends Dialog {

    private final DateField day = new DateField();
    private final TextArea reason = new TextArea();
    private final Div problem = new Div();

    /// @param words the labels of this dialog: title, `.help`, `.reason` where a reason is wanted
    /// @param agree does it; what it refuses is said here
    AgreeDialog(String words, boolean withReason, LocalDate today, BiConsumer<LocalDate, String> agree, Runnable done) {
        setHeaderTitle(getTranslation(words));
        setWidth("34rem");
        day.setLabel(getTranslation("tracking.day"));
        day.setValue(today);
        day.setMax(today);
        problem.getElement().setAttribute("role", "alert");
        Div body = new Div(new Paragraph(getTranslation(words + ".help")), day);
        body.addClassName("stack");
        if (withReason) {
            reason.setLabel(getTranslation("tracking.reason"));
            reason.setMaxLength(2000);
            reason.setMinRows(3);
            reason.setWidthFull();
            body.add(reason);
        }
        body.add(problem);
        add(body);
        Button yes = new Button(getTranslation(words), click -> {
            problem.removeAll();
            LocalDate on = day.getValue();
            if (on == null) {
                problem.add(new Notice(Tone.BAD, getTranslation("register.refused.day")));
                return;
            }
            try {
                agree.accept(on, reason.getValue());
            } catch (Refusal refusal) {
                problem.add(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
                return;
            }
            close();
            done.run();
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), yes);
    }
}
