package fr.coulisses.contacts;

import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectCopied;
import fr.coulisses.project.Right;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The copy of a project begins with the organisations of the original. People agreed to be known there, not here: they
/// stay, and so does who one speaks with, how far one has come, and what was said.
@Component
class CopiedContacts {

    private final ContactRecords records;
    private final Contacts contacts;
    private final ProjectAccess access;

    CopiedContacts(ContactRecords records, Contacts contacts, ProjectAccess access) {
        this.records = records;
        this.contacts = contacts;
        this.access = access;
    }

    @EventListener
    @Order(ProjectCopied.REGISTERS)
    void copy(ProjectCopied copied) {
        if (!access.rights(copied.original()).contains(Right.FOLLOW)) {
            return;
        }
        List<Contact> organisations = records.all(copied.original()).stream()
                .filter(contact -> contact.sheet().isOrganisation())
                .toList();
        if (!organisations.isEmpty()) {
            List<Contact> added = contacts.bringIn(
                    copied.copy(),
                    organisations.stream()
                            .map(contact -> contact.sheet().withoutPerson().with(ContactField.STATUS, ""))
                            .toList());
            for (int i = 0; i < added.size(); i++) {
                copied.named(organisations.get(i).id(), added.get(i).id());
            }
        }
    }
}
