package fr.coulisses.contacts;

import fr.coulisses.shared.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds the contacts that look like one.
final class Duplicates {

    private static final int MOST = 100;

    private Duplicates() {}

    static List<DuplicateProposal> among(List<Contact> contacts) {
        List<DuplicateProposal> proposals = new ArrayList<>();
        Map<String, Contact> byEmail = new HashMap<>();
        Map<String, Contact> byName = new HashMap<>();
        for (Contact contact : contacts) {
            String email = contact.sheet().of(ContactField.EMAIL).toLowerCase(Locale.ROOT);
            Contact sameEmail = email.isEmpty() ? null : byEmail.putIfAbsent(email, contact);
            Contact sameName = byName.putIfAbsent(FoldedText.of(contact.sheet().name()), contact);
            if (sameEmail != null) {
                proposals.add(new DuplicateProposal(sameEmail, contact, true));
            } else if (sameName != null) {
                proposals.add(new DuplicateProposal(sameName, contact, false));
            }
            if (proposals.size() >= MOST) {
                break;
            }
        }
        return proposals;
    }
}
