package fr.coulisses.tracking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coulisses.shared.DecimalText;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import fr.coulisses.tracking.LineOutlook;
import fr.coulisses.tracking.TrackedLine;
import fr.coulisses.tracking.Trackings;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a team expects of a line at completion, why it is off, and what was decided.
class LineDialog extends Dialog {

    private final transient Trackings trackings;
    private final UUID project;
    private final transient TrackedLine line;
    private final transient @Nullable LineOutlook seen;
    private final transient Runnable done;
    private final TextField forecast = new TextField();
    private final TextArea comment = new TextArea();
    private final Div problem = new Div();

    /// @param seen what was said of it before; `null` for nothing
    LineDialog(
            Trackings trackings,
            UUID project,
            TrackedLine line,
            @Nullable LineOutlook seen,
            boolean editable,
            Runnable done) {
        this.trackings = trackings;
        this.project = project;
        this.line = line;
        this.seen = seen;
        this.done = done;
        setHeaderTitle(line.line().entry().label());
        setWidth("36rem");
        forecast.setLabel(getTranslation("tracking.forecast"));
        forecast.setHelperText(getTranslation("tracking.forecast.help", Formats.amount(line.forecast(), getLocale())));
        forecast.getElement().setAttribute("inputmode", "decimal");
        comment.setLabel(getTranslation("tracking.comment"));
        comment.setMaxLength(2000);
        comment.setMinRows(4);
        comment.setWidthFull();
        if (seen != null) {
            BigDecimal typed = seen.forecast();
            forecast.setValue(typed == null ? "" : typed.toPlainString().replace('.', ','));
            comment.setValue(seen.comment());
        }
        problem.getElement().setAttribute("role", "alert");
        Div body = new Div(
                new Paragraph(getTranslation(
                        "tracking.line.figures",
                        Formats.amount(line.revised(), getLocale()),
                        Formats.amount(line.committed(), getLocale()),
                        Formats.amount(line.realised(), getLocale()))),
                forecast,
                comment,
                problem);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
        forecast.setReadOnly(!editable);
        comment.setReadOnly(!editable);
        if (editable) {
            Button save = new Button(getTranslation("shared.save"), click -> save());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(save);
        }
    }

    private void save() {
        problem.removeAll();
        String typed = forecast.getValue().strip();
        Optional<BigDecimal> amount = typed.isEmpty() ? Optional.empty() : DecimalText.parse(typed);
        if (!typed.isEmpty() && amount.isEmpty()) {
            problem.add(new Notice(Tone.BAD, getTranslation("shared.form.refused.number")));
            return;
        }
        try {
            trackings.expect(
                    project,
                    seen,
                    new LineOutlook(
                            line.line().id(),
                            amount.orElse(null),
                            comment.getValue().strip()));
        } catch (Refusal refusal) {
            problem.add(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
            return;
        }
        close();
        done.run();
    }
}
