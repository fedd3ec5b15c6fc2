package fr.coulisses.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.coulisses.account.PersonSummary;

/// Shows a new password, once: nobody can look it up afterwards.
class PasswordDialog extends Dialog {

    PasswordDialog(PersonSummary person, String password) {
        setHeaderTitle(getTranslation("account.initial.title", person.fullName()));
        setWidth("30rem");
        TextField field = new TextField(getTranslation("account.initial"));
        field.setValue(password);
        field.setReadOnly(true);
        field.setWidthFull();
        add(new Paragraph(getTranslation("account.initial.help", person.email())), field);
        Button close = new Button(getTranslation("shared.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
