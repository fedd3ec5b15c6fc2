package fr.coulisses.contacts;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.Labels;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Erases people who ask for it (RGPD, art. 17), from the register and from its log. Versions that were submitted are
/// what
/// was judged, and keep what they say.
@Service
public class Erasures {

    private final ContactRecords records;
    private final ErasureRecords erasures;
    private final ProjectAccess access;
    private final Labels labels;
    private final ApplicationEventPublisher events;

    Erasures(
            ContactRecords records,
            ErasureRecords erasures,
            ProjectAccess access,
            Labels labels,
            ApplicationEventPublisher events) {
        this.records = records;
        this.erasures = erasures;
        this.access = access;
        this.labels = labels;
        this.events = events;
    }

    /// Erases a person: the contact, its journal, and every field in the log. Of an organisation it erases the person
    /// one
    /// speaks with there, and what was said; the organisation stays. There is no way back.
    @Transactional
    public void erase(UUID project, UUID contact) {
        SignedInPerson person = access.require(project, Right.WRITE);
        Contact stored = records.locked(project, contact);
        if (stored.sheet().isOrganisation()) {
            // The journal is written in the language of the register.
            erasures.erasePersonOf(project, stored, labels.text(Locale.FRENCH, "contacts.erased"));
        } else {
            erasures.erase(project, stored);
            records.delete(contact);
        }
        Contact nobody = new Contact(contact, 0, ContactSheet.EMPTY);
        records.log(project, person.id(), "ERASED", List.of(), List.of(nobody));
        events.publishEvent(new ContactsChanged(project));
    }

    /// That people were erased, the last first; at most a hundred.
    @Transactional(readOnly = true)
    public List<ErasedPerson> of(UUID project) {
        access.require(project, Right.FOLLOW);
        return erasures.of(project);
    }
}
