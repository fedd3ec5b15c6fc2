package fr.coulisses.contacts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactChange;
import fr.coulisses.contacts.ContactConflict;
import fr.coulisses.contacts.ContactConversion;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contacts.Erasures;
import fr.coulisses.contacts.FieldRefused;
import fr.coulisses.contacts.Merges;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Confirmation;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One contact: its fields, and what was done to it. Who writes after somebody else sees both values, and chooses.
class ContactDialog extends Dialog {

    private final transient Contacts contacts;
    private final transient Merges merges;
    private final transient Erasures erasures;
    private final UUID project;
    private final transient Runnable done;
    private final ContactForm form = new ContactForm();
    private final Div conflicts = new Div();
    private transient @Nullable Contact seen;

    /// @param contact `null` for a new one
    /// @param conversions what a contact can become
    ContactDialog(
            Contacts contacts,
            Merges merges,
            Erasures erasures,
            UUID project,
            @Nullable Contact contact,
            boolean mayWrite,
            List<ContactConversion> conversions,
            Runnable done) {
        this.contacts = contacts;
        this.merges = merges;
        this.erasures = erasures;
        this.project = project;
        this.seen = contact;
        this.done = done;
        setHeaderTitle(
                contact == null
                        ? getTranslation("contacts.add")
                        : contact.sheet().name());
        setWidth("52rem");
        conflicts.addClassName("stack");
        conflicts.getElement().setAttribute("role", "status");
        Div body = new Div(conflicts, form);
        body.addClassName("stack");
        add(body);
        if (contact != null) {
            form.show(contact.sheet());
            if (mayWrite) {
                body.add(conversions(contact, conversions));
            }
            body.add(
                    new MergedList(merges, project, contact.id(), mayWrite, () -> {
                        close();
                        done.run();
                    }),
                    history(contact));
        }
        if (mayWrite) {
            buttons(contact);
        } else {
            form.setReadOnly();
            getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
        }
    }

    private void buttons(@Nullable Contact contact) {
        if (contact != null) {
            Button delete = new Button(getTranslation("shared.delete"), click -> askToDelete(contact));
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            Button erase = new Button(getTranslation("contacts.erase"), click -> askToErase(contact));
            erase.addThemeVariants(ButtonVariant.TERTIARY);
            erase.setVisible(contact.sheet().isPersonal());
            getFooter().add(delete, erase);
        }
        Button save = new Button(getTranslation("contacts.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    private void save() {
        if (isKept()) {
            close();
            Notices.done(getTranslation("contacts.saved"));
            done.run();
        }
    }

    /// What the contact becomes; nothing that was typed is left behind.
    private Div conversions(Contact contact, List<ContactConversion> conversions) {
        Div row = new Div();
        row.addClassName("row");
        for (ContactConversion conversion : conversions) {
            Button begin = new Button(getTranslation(conversion.label()), click -> begin(contact, conversion));
            begin.addThemeVariants(ButtonVariant.SMALL);
            row.add(begin);
        }
        return row;
    }

    private void begin(Contact contact, ContactConversion conversion) {
        if (!isKept()) {
            return;
        }
        try {
            String page = conversion.begin(project, new Contact(contact.id(), contact.version(), form.sheet()));
            close();
            UI.getCurrent().navigate(page);
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
    }

    /// Whether what was typed could be saved.
    private boolean isKept() {
        try {
            Contact before = seen;
            if (before == null) {
                contacts.add(project, form.sheet());
            } else {
                Optional<ContactConflict> conflict = contacts.save(project, before, form.sheet());
                if (conflict.isPresent()) {
                    show(before, conflict.get());
                    return false;
                }
            }
        } catch (FieldRefused refused) {
            form.refuse(refused);
            return false;
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            return false;
        }
        return true;
    }

    /// Both values of each field; what only the other changed is taken over.
    private void show(Contact before, ContactConflict conflict) {
        ContactSheet mine = form.sheet();
        ContactSheet theirs = conflict.theirs().sheet();
        conflicts.removeAll();
        conflicts.add(new Notice(Tone.WARN, getTranslation("contacts.conflict")));
        for (ContactField field : ContactField.values()) {
            if (conflict.fields().contains(field)) {
                FieldChoice choice = new FieldChoice(
                        field, mine.of(field), theirs.of(field), "contacts.conflict.mine", "contacts.conflict.theirs");
                choice.addValueChangeListener(changed -> form.show(field, choice.chosen()));
                conflicts.add(choice);
            } else if (mine.of(field).equals(before.sheet().of(field))) {
                form.show(field, theirs.of(field));
            }
        }
        seen = conflict.theirs();
        conflicts.getElement().callJsFunction("scrollIntoView");
    }

    private void askToDelete(Contact contact) {
        new Confirmation(
                        getTranslation("shared.delete"),
                        getTranslation(
                                "contacts.delete.confirm", contact.sheet().name()),
                        getTranslation("shared.delete"),
                        () -> {
                            contacts.delete(project, contact.id());
                            close();
                            done.run();
                        })
                .open();
    }

    private void askToErase(Contact contact) {
        new Confirmation(
                        getTranslation("contacts.erase"),
                        getTranslation(
                                contact.sheet().isOrganisation()
                                        ? "contacts.erase.confirm.organisation"
                                        : "contacts.erase.confirm",
                                contact.sheet().name()),
                        getTranslation("contacts.erase"),
                        () -> {
                            erasures.erase(project, contact.id());
                            close();
                            Notices.done(getTranslation("contacts.erased"));
                            done.run();
                        })
                .open();
    }

    private Details history(Contact contact) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        contacts.history(project, contact.id()).forEach(change -> list.add(new ListItem(sentence(change))));
        return new Details(getTranslation("contacts.history"), list);
    }

    private String sentence(ContactChange change) {
        String fields = Arrays.stream(ContactField.values())
                .filter(field ->
                        !change.before().of(field).equals(change.after().of(field)))
                .map(field -> getTranslation(
                        "contacts.history.field",
                        getTranslation(field.labelKey()),
                        written(field, change.before()),
                        written(field, change.after())))
                .collect(Collectors.joining("\u00a0; "));
        return getTranslation("contacts.history." + change.what(), Formats.moment(change.at()), change.who(), fields);
    }

    private String written(ContactField field, ContactSheet sheet) {
        String value = sheet.of(field);
        if (value.isEmpty()) {
            return getTranslation("contacts.empty");
        }
        return field.isChosen() ? getTranslation(field.choiceKey(value)) : value;
    }
}
