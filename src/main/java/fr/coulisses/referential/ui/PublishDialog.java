package fr.coulisses.referential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.RevisionDrafts;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Fields;
import fr.coulisses.shared.ui.Notices;

/// Asks why a revision is made, and publishes it.
class PublishDialog extends Dialog {

    private final transient RevisionDrafts drafts;
    private final String code;
    private final TextArea note = new TextArea();

    PublishDialog(RevisionDrafts drafts, String code) {
        this.drafts = drafts;
        this.code = code;
        setHeaderTitle(getTranslation("referential.draft.publish"));
        setWidth("36rem");
        note.setLabel(getTranslation("referential.note"));
        note.setHelperText(getTranslation("referential.note.help"));
        note.setRequiredIndicatorVisible(true);
        note.setMaxLength(1_000);
        note.setWidthFull();
        note.setAutofocus(true);
        add(new Paragraph(getTranslation("referential.draft.publish.text")), note);
        Button publish = new Button(getTranslation("referential.draft.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), publish);
    }

    private void publish() {
        try {
            Referential published = drafts.publish(code, note.getValue());
            close();
            Notices.done(getTranslation("referential.draft.published", published.revision()));
            getUI().ifPresent(ui -> ui.navigate(ReferentialAddress.newest(code)));
        } catch (Refusal refusal) {
            Fields.refuse(note, getTranslation(refusal.label(), refusal.arguments()));
        }
    }
}
