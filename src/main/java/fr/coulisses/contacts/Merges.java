package fr.coulisses.contacts;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes one contact of two, and two of one again: nothing that was said or that cites them gets lost on the way.
@Service
public class Merges {

    private final ContactRecords records;
    private final MergeRecords merges;
    private final ProjectAccess access;
    private final ApplicationEventPublisher events;

    Merges(ContactRecords records, MergeRecords merges, ProjectAccess access, ApplicationEventPublisher events) {
        this.records = records;
        this.merges = merges;
        this.access = access;
        this.events = events;
    }

    /// Makes one contact of two; what referred to the other is led to the one that is kept, and the log keeps both.
    ///
    /// @param made the fields as they were chosen
    /// @throws Refusal when somebody changed one of them since it was seen
    @Transactional
    public void merge(UUID project, Contact kept, Contact gone, ContactSheet made) {
        SignedInPerson person = access.require(project, Right.WRITE);
        ContactRules.require(made);
        if (kept.id().equals(gone.id())) {
            throw new Refusal("contacts.refused.same");
        }
        Contact keptNow = records.locked(project, kept.id());
        Contact goneNow = records.locked(project, gone.id());
        if (keptNow.version() != kept.version() || goneNow.version() != gone.version()) {
            throw new Refusal("contacts.refused.moved");
        }
        merges.lead(project, person.id(), keptNow, gone.id(), made);
        records.update(kept.id(), made);
        records.log(
                project,
                person.id(),
                "MERGED",
                List.of(goneNow, keptNow),
                List.of(new Contact(gone.id(), 0, made), new Contact(kept.id(), 0, made)));
        events.publishEvent(new ContactsChanged(project));
    }

    /// The merges into a contact that can be taken back, the last one first.
    @Transactional(readOnly = true)
    public List<ContactMerge> into(UUID project, UUID kept) {
        access.require(project, Right.FOLLOW);
        return merges.into(project, kept);
    }

    /// Makes two contacts of one again: each has its fields and its journal back, and what cited the one that was gone
    /// cites it again. What was written since stays with the one that was kept.
    ///
    /// @param gone the contact that was not kept
    /// @throws Refusal when they are one no longer, or the one that was kept was itself merged into another since
    @Transactional
    public void undo(UUID project, UUID gone) {
        SignedInPerson person = access.require(project, Right.WRITE);
        MergeRecords.Merge merge =
                merges.find(project, gone).orElseThrow(() -> new Refusal("contacts.refused.notMerged"));
        Contact kept = locked(project, merge.kept()).orElseThrow(() -> new Refusal("contacts.refused.mergedOn"));
        if (records.count(project, ContactFilter.ALL) >= Contacts.MOST) {
            throw new Refusal("contacts.refused.many", Contacts.MOST);
        }
        ContactSheet back = kept.sheet();
        for (ContactField field : ContactField.values()) {
            if (back.of(field).equals(merge.made().of(field))) {
                back = back.with(field, merge.before().of(field));
            }
        }
        merges.part(merge);
        records.update(kept.id(), back);
        Contact again = records.get(project, gone);
        records.update(gone, again.sheet());
        records.log(
                project,
                person.id(),
                "UNMERGED",
                List.of(kept, new Contact(gone, 0, merge.made())),
                List.of(new Contact(kept.id(), 0, back), again));
        events.publishEvent(new ContactsChanged(project));
    }

    private Optional<Contact> locked(UUID project, UUID contact) {
        try {
            return Optional.of(records.locked(project, contact));
        } catch (NotFound mergedItself) {
            return Optional.empty();
        }
    }
}
