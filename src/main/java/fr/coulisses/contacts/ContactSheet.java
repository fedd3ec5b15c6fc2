package fr.coulisses.contacts;

import fr.coulisses.shared.FoldedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known about a contact, field by field; a field that is not there is empty.
public record ContactSheet(Map<ContactField, String> values) {

    public static final ContactSheet EMPTY = new ContactSheet(Map.of());

    public ContactSheet {
        Map<ContactField, String> kept = new EnumMap<>(ContactField.class);
        values.forEach((field, text) -> {
            String written = field.isLong()
                    ? text.strip()
                    : text.replaceAll("\\R|\t", " ").strip();
            if (!written.isEmpty()) {
                kept.put(field, written);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    public static ContactSheet named(String name) {
        return EMPTY.with(ContactField.NAME, name);
    }

    public String of(ContactField field) {
        return values.getOrDefault(field, "");
    }

    public ContactSheet with(ContactField field, String text) {
        Map<ContactField, String> changed = new EnumMap<>(ContactField.class);
        changed.putAll(values);
        changed.put(field, text);
        return new ContactSheet(changed);
    }

    public String name() {
        return of(ContactField.NAME);
    }

    public @Nullable Family family() {
        return of(ContactField.FAMILY).isEmpty() ? null : Family.valueOf(of(ContactField.FAMILY));
    }

    public ProspectionStatus status() {
        String status = of(ContactField.STATUS);
        return status.isEmpty() ? ProspectionStatus.IDENTIFIED : ProspectionStatus.valueOf(status);
    }

    public @Nullable LocalDate consentOn() {
        return of(ContactField.CONSENT_ON).isEmpty() ? null : LocalDate.parse(of(ContactField.CONSENT_ON));
    }

    public boolean isOrganisation() {
        return !of(ContactField.NATURE).equals(ContactNature.PERSON.name());
    }

    /// Whether it names a person: an organisation alone has no personal data.
    public boolean isPersonal() {
        return !isOrganisation() || !of(ContactField.CONTACT_PERSON).isEmpty();
    }

    /// The organisation alone, without a word of the person one speaks with there.
    ContactSheet withoutPerson() {
        Map<ContactField, String> kept = new EnumMap<>(ContactField.class);
        values.forEach((field, text) -> {
            if (!field.isOfThePerson()) {
                kept.put(field, text);
            }
        });
        return new ContactSheet(kept);
    }

    /// Whether it may leave the register: nobody is named, they agreed, or the professional basis was confirmed.
    public boolean mayLeave() {
        return !isPersonal()
                || consentOn() != null
                || !of(ContactField.LEGITIMATE).isEmpty();
    }

    /// The words it is found by, without accents.
    String folded() {
        return Stream.of(ContactField.NAME, ContactField.CONTACT_PERSON, ContactField.EMAIL, ContactField.ADDRESS)
                .map(this::of)
                .map(FoldedText::of)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
