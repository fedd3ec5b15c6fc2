package fr.coulisses.contacts;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.contacts.ArchivedContacts.ArchivedContact;
import fr.coulisses.contacts.ArchivedContacts.ArchivedEntry;
import fr.coulisses.project.archive.ArchiveSource;
import fr.coulisses.project.archive.ArchiveTarget;
import fr.coulisses.project.archive.ArchivedPart;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The contacts register in the archive of its project.
@Component
class ContactsArchive implements ArchivedPart {

    private static final String FILE = "registers/contacts.json";
    private static final TypeReference<Map<ContactField, String>> FIELDS = new TypeReference<>() {};

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    ContactsArchive(CurrentPerson currentPerson, JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    @Override
    public String key() {
        return "registers/contacts";
    }

    @Override
    public Set<String> tables() {
        return Set.of("contact", "contact_entry");
    }

    @Override
    public Map<String, String> leftBehind() {
        return Map.of(
                "contact_change", "who changed what, and what was erased, is the log of one school",
                "contact_merge", "taking a merge back belongs to the people of one school");
    }

    @Override
    public void write(UUID project, ArchiveTarget archive) throws IOException {
        archive.json(FILE, new ArchivedContacts(contacts(project), journal(project)));
    }

    /// In an order of our own: each database has its own alphabet.
    private List<ArchivedContact> contacts(UUID project) {
        return jdbc
                .sql("select id, merged_into, added_at, fields from contact where project_id = ?")
                .param(project)
                .query((row, number) -> new ArchivedContact(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        json.readValue(row.getString(4), FIELDS)))
                .list()
                .stream()
                .sorted(Comparator.comparing(
                                (ArchivedContact contact) -> contact.sheet().name())
                        .thenComparing(contact -> contact.id().toString()))
                .toList();
    }

    private List<ArchivedEntry> journal(UUID project) {
        return jdbc.sql("""
                        select id, contact_id, on_day, channel, summary, next_step, remind_on, done, at
                        from contact_entry where project_id = ? order by on_day, at, id""")
                .param(project)
                .query((row, number) -> ArchivedEntry.of(
                        Journals.entry(row, number),
                        row.getObject(9, OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void read(UUID project, ArchiveSource archive) throws IOException {
        ArchivedContacts register = archive.json(FILE, ArchivedContacts.class).orElse(ArchivedContacts.EMPTY);
        if (register.contacts().size() > Contacts.MOST) {
            throw new Refusal("contacts.refused.many", Contacts.MOST);
        }
        register.contacts().forEach(contact -> ContactRules.require(contact.sheet()));
        Set<UUID> known = register.contacts().stream().map(ArchivedContact::id).collect(Collectors.toSet());
        batches.batchUpdate(
                "insert into contact (id, project_id, fields, folded, added_at) values (?, ?, ?::jsonb, ?, ?)",
                register.contacts().stream()
                        .map(contact -> new Object[] {
                            contact.id(),
                            project,
                            json.writeValueAsString(contact.sheet().values()),
                            contact.sheet().folded(),
                            contact.addedAt().atOffset(ZoneOffset.UTC)
                        })
                        .toList());
        batches.batchUpdate(
                "update contact set merged_into = ? where id = ?",
                register.contacts().stream()
                        .filter(contact -> contact.mergedInto() != null && known.contains(contact.mergedInto()))
                        .map(contact -> new Object[] {contact.mergedInto(), contact.id()})
                        .toList());
        UUID person = currentPerson.get().id();
        for (ArchivedEntry entry : register.journal()) {
            if (!known.contains(entry.contact())) {
                throw new Refusal("contacts.refused.entryAlone", entry.summary());
            }
            Journals.require(entry.entry());
            note(project, entry, person);
        }
    }

    private void note(UUID project, ArchivedEntry entry, UUID person) {
        jdbc.sql("""
                        insert into contact_entry (id, project_id, contact_id, on_day, channel, summary, next_step,
                            done, person_id, at, remind_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.id(),
                        project,
                        entry.contact(),
                        entry.day(),
                        entry.channel().name(),
                        entry.summary(),
                        entry.nextStep(),
                        entry.done(),
                        person,
                        entry.at().atOffset(ZoneOffset.UTC))
                .param(entry.remindOn())
                .update();
    }
}
