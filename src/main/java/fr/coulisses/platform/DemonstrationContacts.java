package fr.coulisses.platform;

import fr.coulisses.contacts.Channel;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contacts.JournalEntry;
import fr.coulisses.contacts.Journals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The contacts of the demonstration projects, and what was said with them.
@Component
class DemonstrationContacts {

    private final Contacts contacts;
    private final Journals journals;
    private final JsonMapper json;
    private final Clock clock;

    DemonstrationContacts(Contacts contacts, Journals journals, JsonMapper json, Clock clock) {
        this.contacts = contacts;
        this.journals = journals;
        this.json = json;
        this.clock = clock;
    }

    /// A contact as its file has it.
    record Known(Map<ContactField, String> sheet, List<Said> journal) {}

    /// What was said on a day: a date, or so many days before the school is opened, for answers that are awaited.
    record Said(
            @Nullable LocalDate day,
            int daysAgo,
            Channel channel,
            String summary,
            String nextStep,
            @Nullable LocalDate remindOn,
            @Nullable Integer remindIn,
            boolean done) {}

    /// Fills the register of a project.
    void bringIn(UUID project, String file) {
        Known[] known = json.readValue(DemonstrationFiles.read(file), Known[].class);
        List<Contact> added = contacts.bringIn(
                project,
                List.of(known).stream()
                        .map(row -> new ContactSheet(row.sheet()))
                        .toList());
        LocalDate today = LocalDate.now(clock);
        for (int i = 0; i < known.length; i++) {
            UUID contact = added.get(i).id();
            known[i].journal().forEach(said -> journals.note(project, entry(contact, said, today)));
        }
    }

    private static JournalEntry entry(UUID contact, Said said, LocalDate today) {
        LocalDate day = said.day();
        Integer remindIn = said.remindIn();
        return new JournalEntry(
                contact,
                contact,
                day == null ? today.minusDays(said.daysAgo()) : day,
                said.channel(),
                said.summary(),
                said.nextStep(),
                remindIn == null ? said.remindOn() : today.plusDays(remindIn),
                said.done());
    }
}
