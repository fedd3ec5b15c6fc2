package fr.coulisses.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Family;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.FocusKeeper;
import fr.coulisses.shared.ui.Tone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A contact in the list: who, how far one has come, and the ways to its fields and its journal.
class ContactRow extends ListItem {

    ContactRow(Contact contact, Runnable opened, Runnable journalOpened) {
        ContactSheet sheet = contact.sheet();
        Button open = new Button(sheet.name(), click -> opened.run());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        Button journal = new Button(getTranslation("contacts.journal"), click -> journalOpened.run());
        journal.setAriaLabel(getTranslation("contacts.journal.of", sheet.name()));
        journal.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div badges =
                new Div(new Badge(Tone.NEUTRAL, getTranslation(sheet.status().labelKey())));
        badges.addClassName("row");
        Family known = sheet.family();
        if (known != null) {
            badges.add(new Badge(Tone.NEUTRAL, getTranslation(known.labelKey())));
        }
        if (!sheet.mayLeave()) {
            badges.add(new Badge(Tone.WARN, getTranslation("contacts.unasked")));
        }
        Div head = new Div(open, badges, journal);
        head.addClassName("row");
        Span who = new Span(Stream.of(
                        ContactField.CONTACT_PERSON, ContactField.FUNCTION, ContactField.EMAIL, ContactField.TELEPHONE)
                .map(sheet::of)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        who.addClassName("soft");
        add(head, who);
        FocusKeeper.name(this, contact.id());
        addClassName("contact-row");
    }
}
