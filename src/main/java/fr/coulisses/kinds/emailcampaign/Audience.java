package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.shared.FoldedText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The contacts of a segment, parted into those who may be written to and those who are left out, each for one reason:
/// no address, an objection, nothing that allows it.
final class Audience {

    private final List<Contact> segment;
    private final EmailCampaign campaign;
    private final Set<String> opposedContacts;
    private final Set<String> opposedAddresses;

    /// @param register of contacts
    /// @param oppositions to this campaign and to others
    Audience(List<Contact> register, EmailCampaign campaign, List<Opposition> oppositions) {
        this.segment = register.stream()
                .filter(contact -> isIn(campaign.segment(), contact.sheet()))
                .toList();
        this.campaign = campaign;
        this.opposedContacts = oppositions.stream().map(Opposition::contact).collect(Collectors.toSet());
        this.opposedAddresses = oppositions.stream()
                .map(opposition -> FoldedText.of(opposition.email()))
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isIn(Segment segment, ContactSheet sheet) {
        return (segment.families().isEmpty()
                        || segment.families().stream().anyMatch(family -> family == sheet.family()))
                && (segment.statuses().isEmpty() || segment.statuses().contains(sheet.status()));
    }

    List<Contact> addressed() {
        return segment.stream()
                .filter(contact -> hasAddress(contact) && !isOpposed(contact) && isAllowed(contact.sheet()))
                .toList();
    }

    Recipients counted() {
        List<Contact> reachable = segment.stream().filter(this::hasAddress).toList();
        List<Contact> willing =
                reachable.stream().filter(contact -> !isOpposed(contact)).toList();
        int addressed = addressed().size();
        return new Recipients(
                segment.size(),
                addressed,
                segment.size() - reachable.size(),
                reachable.size() - willing.size(),
                willing.size() - addressed);
    }

    private boolean hasAddress(Contact contact) {
        return Addresses.isEmail(contact.sheet().of(ContactField.EMAIL));
    }

    private boolean isOpposed(Contact contact) {
        return opposedContacts.contains(contact.id().toString())
                || opposedAddresses.contains(FoldedText.of(contact.sheet().of(ContactField.EMAIL)));
    }

    /// Whoever agreed, whatever the basis; beyond, those for whom the exception holds. Customers are not known by the
    /// register: theirs is a list outside it.
    private boolean isAllowed(ContactSheet sheet) {
        LegalBasis basis = campaign.basis();
        if (sheet.consentOn() != null) {
            return true;
        }
        return switch (basis) {
            case PROFESSIONAL -> sheet.mayLeave();
            case PARTNER -> sheet.status().isAgreed();
            case CONSENT, SIMILAR_CLIENT -> false;
            case null -> false;
        };
    }
}
