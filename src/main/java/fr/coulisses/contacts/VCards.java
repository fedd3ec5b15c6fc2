package fr.coulisses.contacts;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.FormattedName;
import ezvcard.property.StructuredName;
import fr.coulisses.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Contacts as vCards (RFC 2426 and 6350): what address books send each other.
///
/// What only the register knows (family, status…) travels in extended properties `X-COULISSES-…`.
final class VCards {

    private static final String OWN = "X-COULISSES-";

    private VCards() {}

    /// @throws Refusal when the text holds no card
    static List<ImportedContact> read(String text) {
        List<VCard> cards = Ezvcard.parse(text).all();
        if (cards.isEmpty()) {
            throw new Refusal("contacts.refused.notVCard");
        }
        List<ImportedContact> contacts = new ArrayList<>();
        for (VCard card : cards) {
            contacts.add(ImportedContact.of(contacts.size() + 1, sheet(card)));
        }
        return contacts;
    }

    private static ContactSheet sheet(VCard card) {
        String person = person(card);
        String organisation = card.getOrganization() == null
                ? ""
                : card.getOrganization().getValues().stream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" – "));
        boolean named = !organisation.isEmpty();
        ContactSheet sheet = ContactSheet.named(named ? organisation : person)
                .with(ContactField.CONTACT_PERSON, named && !person.equals(organisation) ? person : "")
                .with(ContactField.NATURE, (named ? ContactNature.ORGANISATION : ContactNature.PERSON).name())
                .with(ContactField.FUNCTION, first(card.getTitles().stream().map(title -> title.getValue())))
                .with(ContactField.EMAIL, first(card.getEmails().stream().map(email -> email.getValue())))
                .with(
                        ContactField.TELEPHONE,
                        first(card.getTelephoneNumbers().stream().map(VCards::telephone)))
                .with(ContactField.ADDRESS, first(card.getAddresses().stream().map(VCards::address)))
                .with(ContactField.WEBSITE, first(card.getUrls().stream().map(url -> url.getValue())))
                .with(ContactField.NOTES, first(card.getNotes().stream().map(note -> note.getValue())))
                .with(ContactField.ORIGIN, DataOrigin.FILE.name());
        for (ContactField field : ContactField.values()) {
            String value = card.getExtendedProperty(own(field)) == null
                    ? ""
                    : text(card.getExtendedProperty(own(field)).getValue());
            if (!value.isEmpty()) {
                sheet = sheet.with(field, value);
            }
        }
        return sheet;
    }

    private static String person(VCard card) {
        FormattedName formatted = card.getFormattedName();
        if (formatted != null && !text(formatted.getValue()).isBlank()) {
            return text(formatted.getValue()).strip();
        }
        StructuredName name = card.getStructuredName();
        return name == null
                ? ""
                : Stream.of(text(name.getGiven()), text(name.getFamily()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "));
    }

    private static String telephone(ezvcard.property.Telephone telephone) {
        return telephone.getUri() == null
                ? text(telephone.getText())
                : telephone.getUri().getNumber();
    }

    private static String address(ezvcard.property.Address address) {
        return Stream.of(
                        address.getStreetAddress(),
                        Stream.of(text(address.getPostalCode()), text(address.getLocality()))
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(" ")),
                        address.getCountry())
                .map(VCards::text)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String first(Stream<@Nullable String> values) {
        return values.map(VCards::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String own(ContactField field) {
        return OWN + field.name().replace('_', '-');
    }

    /// @param newer 4.0, which phones read; 3.0 otherwise, which every mail program reads
    static byte[] write(List<ContactSheet> contacts, boolean newer) {
        VCardVersion version = newer ? VCardVersion.V4_0 : VCardVersion.V3_0;
        List<VCard> cards = contacts.stream().map(VCards::card).toList();
        return Ezvcard.write(cards).version(version).prodId(false).go().getBytes(StandardCharsets.UTF_8);
    }

    /// The library takes a semicolon at the end for the end of a list, and leaves it out.
    private static void keepEnd(VCard card, ContactField field, String text) {
        if (text.endsWith(";")) {
            card.addExtendedProperty(own(field), text);
        }
    }

    private static VCard card(ContactSheet contact) {
        VCard card = new VCard();
        String person = contact.of(ContactField.CONTACT_PERSON);
        card.setFormattedName(person.isEmpty() ? contact.name() : person);
        StructuredName name = new StructuredName();
        name.setFamily(person.isEmpty() ? contact.name() : person);
        card.setStructuredName(name);
        if (contact.isOrganisation()) {
            card.setOrganization(contact.name());
            keepEnd(card, ContactField.NAME, contact.name());
        }
        Map<ContactField, String> values = contact.values();
        values.forEach((field, text) -> {
            switch (field) {
                case FUNCTION -> card.addTitle(text);
                case EMAIL -> card.addEmail(text);
                case TELEPHONE -> card.addTelephoneNumber(text);
                case WEBSITE -> card.addUrl(text);
                case NOTES -> card.addNote(text);
                case ADDRESS -> {
                    ezvcard.property.Address address = new ezvcard.property.Address();
                    address.setStreetAddress(text);
                    card.addAddress(address);
                    keepEnd(card, field, text);
                }
                case NAME, CONTACT_PERSON -> {}
                default -> card.addExtendedProperty(own(field), text);
            }
        });
        return card;
    }
}
