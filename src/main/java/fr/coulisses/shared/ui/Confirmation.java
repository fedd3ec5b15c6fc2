package fr.coulisses.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/// A question before something that cannot be taken back.
public class Confirmation extends Dialog {

    /// @param text what will happen
    /// @param confirm the verb on the button
    public Confirmation(String title, String text, String confirm, Runnable confirmed) {
        setHeaderTitle(title);
        setWidth("32rem");
        add(new Paragraph(text));
        Button yes = new Button(confirm, click -> {
            close();
            confirmed.run();
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setAutofocus(true);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), yes);
    }
}
