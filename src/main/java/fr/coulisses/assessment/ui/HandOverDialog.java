package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.assessment.Colleague;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Chooses another tutor of the project, with a word to them.
class HandOverDialog extends Dialog {

    private static final int MOST = 2000;

    /// @param label of the title; `label.help` says what happens, `label.word` names the word to the colleague
    /// @param chosen told the colleague and the word
    HandOverDialog(String label, List<Colleague> colleagues, BiConsumer<UUID, String> chosen) {
        setHeaderTitle(getTranslation(label));
        setWidth("34rem");
        Div body = new Div(new Paragraph(getTranslation(label + ".help")));
        body.addClassName("stack");
        add(body);
        Button cancel = new Button(getTranslation("shared.cancel"), click -> close());
        getFooter().add(cancel);
        if (colleagues.isEmpty()) {
            body.add(new Paragraph(getTranslation("assessment.colleague.none")));
            return;
        }
        Select<@Nullable Colleague> colleague = new Select<>();
        colleague.setLabel(getTranslation("assessment.colleague"));
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(one -> one == null ? "" : one.name());
        colleague.setValue(colleagues.getFirst());
        colleague.setWidthFull();
        TextArea word = new TextArea(getTranslation(label + ".word"));
        word.setMaxLength(MOST);
        word.setWidthFull();
        body.add(colleague, word);
        Button confirm = new Button(getTranslation("shared.confirm"), click -> {
            Colleague one = colleague.getValue();
            if (one != null) {
                chosen.accept(one.id(), word.getValue());
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(confirm);
    }
}
