package fr.coulisses.contacts;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Progress;
import fr.coulisses.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The contacts of a project: read by those who follow its work, written by its team.
@Service
public class Contacts {

    /// More contacts than a project can speak with; a file with more is a mistake.
    public static final int MOST = 5_000;

    private static final int PIECE = 250;

    private final ContactRecords records;
    private final ProjectAccess access;
    private final ApplicationEventPublisher events;

    Contacts(ContactRecords records, ProjectAccess access, ApplicationEventPublisher events) {
        this.records = records;
        this.access = access;
        this.events = events;
    }

    /// A piece of the register in the order of the names.
    @Transactional(readOnly = true)
    public List<Contact> page(UUID project, ContactFilter filter, int offset, int limit) {
        access.require(project, Right.FOLLOW);
        return records.page(project, filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(UUID project, ContactFilter filter) {
        access.require(project, Right.FOLLOW);
        return records.count(project, filter);
    }

    /// The whole register.
    @Transactional(readOnly = true)
    public List<Contact> all(UUID project) {
        access.require(project, Right.FOLLOW);
        return records.all(project);
    }

    /// Some contacts, by id; those that are gone are left out.
    @Transactional(readOnly = true)
    public Map<UUID, Contact> some(UUID project, Set<UUID> ids) {
        access.require(project, Right.FOLLOW);
        return records.some(project, ids).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
    }

    /// One contact.
    ///
    /// @throws NotFound when the project has no such contact
    @Transactional(readOnly = true)
    public Contact get(UUID project, UUID contact) {
        access.require(project, Right.FOLLOW);
        return records.get(project, contact);
    }

    /// Where contacts went that were merged into others: old id to the one that was kept.
    @Transactional(readOnly = true)
    public Map<UUID, UUID> merged(UUID project) {
        access.require(project, Right.FOLLOW);
        return records.merged(project);
    }

    /// What was done to a contact, newest first.
    @Transactional(readOnly = true)
    public List<ContactChange> history(UUID project, UUID contact) {
        access.require(project, Right.FOLLOW);
        return records.changes(project, contact);
    }

    /// Adds one.
    ///
    /// @throws Refusal when a field cannot be kept, or the register is full
    @Transactional
    public Contact add(UUID project, ContactSheet sheet) {
        return bringIn(project, List.of(sheet)).getFirst();
    }

    /// Adds all or none.
    ///
    /// @throws Refusal when a field cannot be kept, or the register would hold more than [#MOST]
    @Transactional
    public List<Contact> bringIn(UUID project, List<ContactSheet> sheets) {
        return bringIn(project, sheets, Progress.UNHEARD);
    }

    /// Adds all or none, and tells how far it is; whoever hears of it can give up by throwing.
    ///
    /// @throws Refusal when a field cannot be kept, or the register would hold more than [#MOST]
    @Transactional
    public List<Contact> bringIn(UUID project, List<ContactSheet> sheets, Progress progress) {
        SignedInPerson person = access.require(project, Right.WRITE);
        sheets.forEach(ContactRules::require);
        if (records.count(project, ContactFilter.ALL) + sheets.size() > MOST) {
            throw new Refusal("contacts.refused.many", MOST);
        }
        List<Contact> added = sheets.stream()
                .map(sheet -> new Contact(UUID.randomUUID(), 0, sheet))
                .toList();
        for (int done = 0; done < added.size(); done += PIECE) {
            progress.at(done, added.size());
            List<Contact> piece = added.subList(done, Math.min(done + PIECE, added.size()));
            records.insert(project, piece);
            records.log(project, person.id(), "ADDED", List.of(), piece);
        }
        progress.at(added.size(), added.size());
        events.publishEvent(new ContactsChanged(project));
        return added;
    }

    /// Writes what somebody made of a contact. Fields that only others changed meanwhile keep what those wrote.
    ///
    /// @param seen the contact as they saw it
    /// @return nothing when it is written; a conflict when others changed the same fields to something else
    /// @throws Refusal when a field cannot be kept
    @Transactional
    public Optional<ContactConflict> save(UUID project, Contact seen, ContactSheet made) {
        SignedInPerson person = access.require(project, Right.WRITE);
        ContactRules.require(made);
        Contact stored = records.locked(project, seen.id());
        List<ContactField> torn = Arrays.stream(ContactField.values())
                .filter(field -> isTorn(field, seen.sheet(), stored.sheet(), made))
                .toList();
        if (!torn.isEmpty()) {
            return Optional.of(new ContactConflict(stored, torn));
        }
        ContactSheet merged = stored.sheet();
        for (ContactField field : ContactField.values()) {
            if (!made.of(field).equals(seen.sheet().of(field))) {
                merged = merged.with(field, made.of(field));
            }
        }
        write(project, person, stored, merged);
        return Optional.empty();
    }

    private static boolean isTorn(ContactField field, ContactSheet seen, ContactSheet stored, ContactSheet made) {
        return !made.of(field).equals(seen.of(field))
                && !stored.of(field).equals(seen.of(field))
                && !made.of(field).equals(stored.of(field));
    }

    private void write(UUID project, SignedInPerson person, Contact before, ContactSheet after) {
        if (before.sheet().equals(after)) {
            return;
        }
        records.update(before.id(), after);
        records.log(project, person.id(), "CHANGED", List.of(before), List.of(new Contact(before.id(), 0, after)));
        events.publishEvent(new ContactsChanged(project));
    }

    /// Takes a contact out of the register, with what was said with it.
    @Transactional
    public void delete(UUID project, UUID contact) {
        SignedInPerson person = access.require(project, Right.WRITE);
        Contact stored = records.locked(project, contact);
        records.delete(contact);
        records.log(project, person.id(), "DELETED", List.of(stored), List.of());
        events.publishEvent(new ContactsChanged(project));
    }

    /// Those that look like one: the same e-mail, or the same name whatever its accents; at most a hundred.
    @Transactional(readOnly = true)
    public List<DuplicateProposal> duplicates(UUID project) {
        return Duplicates.among(all(project));
    }
}
