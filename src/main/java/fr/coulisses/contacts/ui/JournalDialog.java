package fr.coulisses.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coulisses.contacts.Channel;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.JournalEntry;
import fr.coulisses.contacts.Journals;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.DateField;
import fr.coulisses.shared.ui.Notices;
import java.time.LocalDate;
import java.util.UUID;

/// What was said with a contact, and a form for what was said today.
class JournalDialog extends Dialog {

    private static final UUID NOT_YET = new UUID(0, 0);

    private final transient Journals journals;
    private final UUID project;
    private final transient Contact contact;
    private final boolean mayWrite;
    private final transient Runnable done;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("contacts.journal.none"));
    private final DateField day = new DateField();
    private final Select<Channel> channel = new Select<>();
    private final TextArea summary = new TextArea();
    private final TextField nextStep = new TextField();
    private final DateField remindOn = new DateField();

    JournalDialog(Journals journals, UUID project, Contact contact, boolean mayWrite, LocalDate today, Runnable done) {
        this.journals = journals;
        this.project = project;
        this.contact = contact;
        this.mayWrite = mayWrite;
        this.done = done;
        setHeaderTitle(getTranslation("contacts.journal.of", contact.sheet().name()));
        setWidth("44rem");
        list.addClassName("list");
        Div body = new Div(none, list);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
        if (mayWrite) {
            body.add(fields(today));
            Button note = new Button(getTranslation("contacts.journal.note"), click -> note());
            note.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(note);
        }
        draw();
    }

    private Div fields(LocalDate today) {
        day.setLabel(getTranslation("contacts.journal.day"));
        day.setValue(today);
        channel.setLabel(getTranslation("contacts.journal.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(value -> getTranslation(value.labelKey()));
        channel.setValue(Channel.EMAIL);
        summary.setLabel(getTranslation("contacts.journal.summary"));
        summary.setMaxLength(2000);
        summary.addClassName("wide");
        nextStep.setLabel(getTranslation("contacts.journal.nextStep"));
        nextStep.setMaxLength(300);
        remindOn.setLabel(getTranslation("contacts.journal.remindOn"));
        Div fields = new Div(day, channel, summary, nextStep, remindOn);
        fields.addClassName("fields");
        return fields;
    }

    private void note() {
        LocalDate said = day.getValue();
        if (said == null || remindOn.isUnreadable()) {
            Notices.refused(getTranslation("contacts.refused.day"));
            return;
        }
        try {
            journals.note(
                    project,
                    new JournalEntry(
                            NOT_YET,
                            contact.id(),
                            said,
                            channel.getValue(),
                            summary.getValue(),
                            nextStep.getValue(),
                            remindOn.getValue(),
                            false));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            return;
        }
        summary.clear();
        nextStep.clear();
        remindOn.clear();
        draw();
        done.run();
    }

    private void draw() {
        list.removeAll();
        journals.of(project, contact.id()).forEach(entry -> list.add(line(entry)));
        none.setVisible(list.getComponentCount() == 0);
    }

    private ListItem line(JournalEntry entry) {
        ListItem line = new ListItem(new Span(getTranslation(
                "contacts.journal.line",
                Formats.date(entry.day()),
                getTranslation(entry.channel().labelKey()),
                entry.summary())));
        if (!entry.nextStep().isEmpty() || entry.remindOn() != null) {
            LocalDate reminder = entry.remindOn();
            Checkbox taken = new Checkbox(getTranslation(
                    "contacts.journal.step",
                    entry.nextStep(),
                    reminder == null ? getTranslation("contacts.empty") : Formats.date(reminder)));
            taken.setValue(entry.done());
            taken.setReadOnly(!mayWrite);
            taken.addValueChangeListener(changed -> {
                journals.take(project, entry.id(), changed.getValue());
                done.run();
            });
            line.add(taken);
        }
        line.addClassName("stack");
        return line;
    }
}
