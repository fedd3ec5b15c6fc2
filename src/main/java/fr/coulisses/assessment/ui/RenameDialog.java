package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Fields;
import java.util.function.Consumer;

/// Gives an artefact another title.
class RenameDialog extends Dialog {

    private final TextField title = new TextField();

    RenameDialog(Artefacts artefacts, Artefact artefact, Consumer<String> renamed) {
        setHeaderTitle(getTranslation("assessment.rename"));
        title.setLabel(getTranslation("artefact.title"));
        title.setValue(artefact.title());
        title.setMaxLength(160);
        title.setWidthFull();
        title.setAutofocus(true);
        add(title);
        Button save = new Button(getTranslation("shared.save"), click -> {
            try {
                renamed.accept(artefacts.rename(artefact.id(), title.getValue()).title());
                close();
            } catch (Refusal refusal) {
                Fields.refuse(title, getTranslation(refusal.label(), refusal.arguments()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
    }
}
