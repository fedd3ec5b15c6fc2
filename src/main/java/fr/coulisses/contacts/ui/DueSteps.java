package fr.coulisses.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.JournalEntry;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The next steps that are due, each with the way to the journal of its contact; nothing when there are none.
class DueSteps extends Div {

    /// @param contacts those of the steps, by id
    void show(List<JournalEntry> steps, Map<UUID, Contact> contacts, Consumer<Contact> open) {
        removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        for (JournalEntry step : steps) {
            Contact contact = contacts.get(step.contact());
            if (contact != null) {
                list.add(line(step, contact, open));
            }
        }
        if (!steps.isEmpty()) {
            add(new Card(getTranslation("contacts.due", steps.size()), list));
        }
    }

    private static ListItem line(JournalEntry step, Contact contact, Consumer<Contact> open) {
        Button way = new Button(contact.sheet().name(), click -> open.accept(contact));
        way.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        String day = Optional.ofNullable(step.remindOn()).map(Formats::date).orElse("");
        ListItem line = new ListItem(new Badge(Tone.WARN, day), way, new Span(step.nextStep()));
        line.addClassName("row");
        return line;
    }
}
