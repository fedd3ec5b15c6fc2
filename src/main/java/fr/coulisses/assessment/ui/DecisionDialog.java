package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.coulisses.assessment.Decision;
import fr.coulisses.assessment.Defect;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The last question before a decision: why, when a version is sent back, and whether the team sees it now.
class DecisionDialog extends Dialog {

    private final boolean sendingBack;
    private final transient BiConsumer<Decision, Boolean> decided;
    private final RadioButtonGroup<@Nullable Defect> defect = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> now = new RadioButtonGroup<>();

    /// @param decided told the decision, and whether to release it at once
    DecisionDialog(boolean sendingBack, BiConsumer<Decision, Boolean> decided) {
        this.sendingBack = sendingBack;
        this.decided = decided;
        String label = sendingBack ? "assessment.review.sendBack" : "assessment.review.accept";
        setHeaderTitle(getTranslation(label));
        setWidth("34rem");
        Div body = new Div(new Paragraph(getTranslation(label + ".confirm")));
        body.addClassName("stack");
        if (sendingBack) {
            defect.setLabel(getTranslation("assessment.review.defect"));
            defect.setItems(Defect.values());
            defect.setItemLabelGenerator(why -> getTranslation(why == null ? "shared.none" : why.labelKey()));
            defect.setRequiredIndicatorVisible(true);
            defect.addValueChangeListener(chosen -> defect.setInvalid(false));
            body.add(defect);
        }
        now.setLabel(getTranslation("assessment.review.when"));
        now.setItems(true, false);
        now.setItemLabelGenerator(
                soon -> getTranslation(soon ? "assessment.review.when.now" : "assessment.review.when.batch"));
        now.setValue(true);
        body.add(now);
        add(body);
        Button confirm = new Button(getTranslation("shared.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        if (!sendingBack) {
            confirm.setAutofocus(true);
        }
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        Defect why = defect.getValue();
        if (sendingBack && why == null) {
            defect.setErrorMessage(getTranslation("assessment.review.defect.missing"));
            defect.setInvalid(true);
            defect.getElement().callJsFunction("focus");
            return;
        }
        close();
        decided.accept(why == null ? Decision.ACCEPT : Decision.sendBack(why), now.getValue());
    }
}
