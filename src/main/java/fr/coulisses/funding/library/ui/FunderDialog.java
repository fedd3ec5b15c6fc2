package fr.coulisses.funding.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import fr.coulisses.funding.library.FunderSheet;
import fr.coulisses.shared.Refusal;
import java.util.function.Consumer;

/// Asks for what is known of a funder; what was typed stays until it can be kept.
class FunderDialog extends Dialog {

    private final FunderForm form;
    private final transient Consumer<FunderSheet> keep;

    /// @param keep keeps what was typed, or refuses it
    FunderDialog(String title, FunderSheet seen, Consumer<FunderSheet> keep) {
        this.form = new FunderForm(seen);
        this.keep = keep;
        setHeaderTitle(title);
        setWidth("46rem");
        add(form);
        Button save = new Button(getTranslation("funding.library.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            keep.accept(form.read());
            close();
        } catch (Refusal refusal) {
            form.refuse(refusal);
        }
    }
}
