package fr.coulisses.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.register.Register;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.util.List;

/// Brings an entry back into a state it was in, with the reason.
class ReopenDialog<C, S extends Enum<S>> extends Dialog {

    /// @param former the states it was in; not empty
    ReopenDialog(Entries entries, Register<C, S> register, Entry<C, S> entry, List<S> former, Runnable moved) {
        setHeaderTitle(getTranslation("register.reopen"));
        setWidth("32rem");
        Select<S> state = new Select<>();
        state.setLabel(getTranslation("register.reopen.state"));
        state.setItems(former);
        state.setItemLabelGenerator(value -> value == null ? "" : getTranslation(register.label(value)));
        state.setValue(former.getFirst());
        TextArea note = new TextArea(getTranslation("register.reopen.why"));
        note.setMaxLength(Entries.LONGEST_NOTE);
        note.setRequiredIndicatorVisible(true);
        note.setWidthFull();
        Div problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        Div body = new Div(state, note, problem);
        body.addClassName("stack");
        add(body);
        Button yes = new Button(getTranslation("register.reopen"), click -> {
            problem.removeAll();
            try {
                entries.reopen(entry.id(), register, entry.state(), state.getValue(), note.getValue());
            } catch (Refusal refusal) {
                problem.add(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
                return;
            }
            close();
            moved.run();
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), yes);
    }
}
