package fr.coulisses.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The contacts register as an archive carries it: `registers/contacts.json`. The consent of a person and where their
/// data come from are fields of the contact.
///
/// @param contacts by name; those that were merged into others too
/// @param journal from the first day on
record ArchivedContacts(List<ArchivedContact> contacts, List<ArchivedEntry> journal) {

    static final ArchivedContacts EMPTY = new ArchivedContacts(null, null);

    ArchivedContacts(@Nullable List<ArchivedContact> contacts, @Nullable List<ArchivedEntry> journal) {
        this.contacts = contacts == null ? List.of() : List.copyOf(contacts);
        this.journal = journal == null ? List.of() : List.copyOf(journal);
    }

    /// @param mergedInto the contact that was kept of the two; `null` for one that stands by itself
    record ArchivedContact(UUID id, @Nullable UUID mergedInto, Instant addedAt, Map<ContactField, String> fields) {

        ContactSheet sheet() {
            return new ContactSheet(fields);
        }
    }

    /// Who wrote it stays with the school.
    record ArchivedEntry(
            UUID id,
            UUID contact,
            LocalDate day,
            Channel channel,
            String summary,
            String nextStep,
            @Nullable LocalDate remindOn,
            boolean done,
            Instant at) {

        static ArchivedEntry of(JournalEntry entry, Instant at) {
            return new ArchivedEntry(
                    entry.id(),
                    entry.contact(),
                    entry.day(),
                    entry.channel(),
                    entry.summary(),
                    entry.nextStep(),
                    entry.remindOn(),
                    entry.done(),
                    at);
        }

        JournalEntry entry() {
            return new JournalEntry(id, contact, day, channel, summary, nextStep, remindOn, done);
        }
    }
}
