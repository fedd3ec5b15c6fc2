package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contacts.JournalEntry;
import fr.coulisses.contacts.Journals;
import fr.coulisses.contacts.Sector;
import fr.coulisses.contacts.SubCategory;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Entry;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Registered;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Stakeholder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the register says of the stakeholders of a map.
@Component
public class RegisteredContacts {

    private final Contacts contacts;
    private final Journals journals;

    RegisteredContacts(Contacts contacts, Journals journals) {
        this.contacts = contacts;
        this.journals = journals;
    }

    /// What can be chosen: the ids of the register and its names.
    public Map<String, String> choices(UUID project) {
        Map<String, String> choices = new LinkedHashMap<>();
        contacts.all(project)
                .forEach(contact ->
                        choices.put(contact.id().toString(), contact.sheet().name()));
        return choices;
    }

    /// The stakeholders, those whose contact was merged into another led to that one.
    List<Stakeholder> led(UUID project, List<Stakeholder> stakeholders) {
        Map<String, String> merged = contacts.merged(project).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString()));
        return stakeholders.stream()
                .map(row -> new Stakeholder(
                        row.id(),
                        merged.getOrDefault(row.contact(), row.contact()),
                        row.interest(),
                        row.influence(),
                        row.position(),
                        row.priority(),
                        row.expectations(),
                        row.contributions(),
                        row.types(),
                        row.counterparts(),
                        row.objectives(),
                        row.agreement()))
                .toList();
    }

    /// The contacts behind some stakeholders, in the order of the register, each with its journal.
    List<Registered> of(UUID project, List<Stakeholder> stakeholders) {
        Set<String> wanted = stakeholders.stream().map(Stakeholder::contact).collect(Collectors.toSet());
        Map<UUID, List<JournalEntry>> journal =
                journals.all(project).stream().collect(Collectors.groupingBy(JournalEntry::contact));
        return contacts.all(project).stream()
                .filter(contact -> wanted.contains(contact.id().toString()))
                .map(contact -> registered(contact, journal.getOrDefault(contact.id(), List.of())))
                .toList();
    }

    private static Registered registered(Contact contact, List<JournalEntry> journal) {
        ContactSheet sheet = contact.sheet();
        return new Registered(
                contact.id().toString(),
                sheet.name(),
                sheet.family(),
                constant(SubCategory.class, sheet.of(ContactField.SUB_CATEGORY)),
                constant(Sector.class, sheet.of(ContactField.SECTOR)),
                sheet.of(ContactField.CONTACT_PERSON),
                sheet.of(ContactField.FUNCTION),
                sheet.of(ContactField.EMAIL),
                sheet.of(ContactField.TELEPHONE),
                sheet.consentOn() != null || !sheet.of(ContactField.LEGITIMATE).isEmpty(),
                sheet.status(),
                journal.stream()
                        .map(entry -> new Entry(
                                entry.id().toString(),
                                entry.day(),
                                entry.channel(),
                                entry.summary(),
                                entry.nextStep(),
                                entry.remindOn(),
                                entry.done()))
                        .toList());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        return name.isEmpty() ? null : Enum.valueOf(type, name);
    }
}
