package fr.coulisses.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.register.Register;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.DateField;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.time.LocalDate;

/// One step of an entry: on which day, and what there is to say.
class MoveDialog<C, S extends Enum<S>> extends Dialog {

    private final transient Entries entries;
    private final transient Register<C, S> register;
    private final transient Entry<C, S> entry;
    private final transient S to;
    private final transient Runnable moved;
    private final DateField day = new DateField();
    private final TextArea note = new TextArea();
    private final Div problem = new Div();

    MoveDialog(Entries entries, Register<C, S> register, Entry<C, S> entry, S to, LocalDate today, Runnable moved) {
        this.entries = entries;
        this.register = register;
        this.entry = entry;
        this.to = to;
        this.moved = moved;
        setHeaderTitle(getTranslation(register.label(to) + ".step"));
        setWidth("32rem");
        day.setLabel(getTranslation("register.step.day"));
        day.setValue(today);
        day.setMax(today);
        note.setLabel(getTranslation("register.step.note"));
        note.setMaxLength(Entries.LONGEST_NOTE);
        note.setMinRows(3);
        note.setWidthFull();
        problem.getElement().setAttribute("role", "alert");
        Paragraph change = new Paragraph(getTranslation(
                "register.step.change",
                getTranslation(register.label(entry.state())),
                getTranslation(register.label(to))));
        Div body = new Div(change, day, note, problem);
        body.addClassName("stack");
        add(body);
        Button yes = new Button(getTranslation(register.label(to) + ".step"), click -> move());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), yes);
    }

    private void move() {
        problem.removeAll();
        LocalDate on = day.getValue();
        if (on == null) {
            problem.add(new Notice(Tone.BAD, getTranslation("register.refused.day")));
            return;
        }
        try {
            entries.move(entry.id(), register, entry.state(), to, on, note.getValue());
        } catch (Refusal refusal) {
            problem.add(new Notice(Tone.BAD, getTranslation(refusal.label(), refusal.arguments())));
            return;
        }
        close();
        moved.run();
    }
}
