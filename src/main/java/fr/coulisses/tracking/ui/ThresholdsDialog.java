package fr.coulisses.tracking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.coulisses.shared.DecimalText;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import fr.coulisses.tracking.AlertThresholds;
import java.math.BigDecimal;
import java.util.function.Consumer;

/// From which deviation the lines of a project are orange, and above which red.
class ThresholdsDialog extends Dialog {

    private final TextField orange = new TextField();
    private final TextField red = new TextField();
    private final Div problem = new Div();

    /// @param decide keeps them; what it refuses is said here
    ThresholdsDialog(AlertThresholds present, Consumer<AlertThresholds> decide, Runnable done) {
        setHeaderTitle(getTranslation("tracking.thresholds"));
        setWidth("34rem");
        orange.setLabel(getTranslation("tracking.thresholds.orange"));
        orange.setValue(Formats.decimal(present.orange(), getLocale()));
        red.setLabel(getTranslation("tracking.thresholds.red"));
        red.setValue(Formats.decimal(present.red(), getLocale()));
        problem.getElement().setAttribute("role", "alert");
        Div fields = new Div(orange, red);
        fields.addClassName("fields");
        Div body = new Div(new Paragraph(getTranslation("tracking.thresholds.help")), fields, problem);
        body.addClassName("stack");
        add(body);
        Button yes = new Button(getTranslation("tracking.thresholds.decide"), click -> {
            problem.removeAll();
            try {
                decide.accept(new AlertThresholds(number(orange), number(red)));
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

    private static BigDecimal number(TextField field) {
        return DecimalText.parse(field.getValue()).orElseThrow(() -> new Refusal("tracking.refused.thresholds"));
    }
}
