package fr.coulisses.examination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.examination.ExaminedFinding;
import fr.coulisses.examination.WaiverTarget;
import fr.coulisses.shared.ui.Fields;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.util.List;

/// Asks why a warning may stand.
class WaiveDialog extends Dialog {

    private static final int MOST = 500;

    private final TextArea reason = new TextArea(getTranslation("examination.waive.reason"));
    private final Checkbox together;
    private final transient ExaminedFinding finding;
    private final transient List<WaiverTarget> same;
    private final transient WaiverActions actions;

    /// @param same all places at which the same rule is still open, this one too
    WaiveDialog(ExaminedFinding finding, List<WaiverTarget> same, WaiverActions actions) {
        this.finding = finding;
        this.same = List.copyOf(same);
        this.actions = actions;
        setHeaderTitle(
                getTranslation("examination.waive.title", finding.finding().code()));
        setWidth("36rem");
        reason.setMaxLength(MOST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        together = new Checkbox(getTranslation("examination.waive.together", same.size()));
        together.setVisible(same.size() > 1);
        Div body = new Div(
                new Notice(
                        Tone.WARN,
                        getTranslation(
                                finding.finding().message(), finding.finding().words(getLocale()))),
                new Paragraph(getTranslation("examination.waive.help")),
                reason,
                together);
        body.addClassName("stack");
        add(body);
        Button confirm = new Button(getTranslation("examination.waive.confirm"), click -> waive());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), confirm);
    }

    private void waive() {
        Fields.accept(reason);
        if (reason.getValue().isBlank()) {
            Fields.refuse(reason, getTranslation("examination.waive.missing"));
            return;
        }
        List<WaiverTarget> targets = together.getValue() ? same : List.of(finding.target());
        if (actions.waive(targets, reason.getValue())) {
            close();
        }
    }
}
