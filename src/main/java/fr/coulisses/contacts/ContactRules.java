package fr.coulisses.contacts;

import fr.coulisses.shared.Letters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/// What a field of a contact may hold.
final class ContactRules {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>(),;]+@[^\\s@<>(),;]+\\.[^\\s@<>(),;.]+");
    private static final Pattern TELEPHONE = Pattern.compile("[+0-9][0-9 ./()\\-\\u00a0\\u202f]{3,}");
    private static final Pattern WEBSITE = Pattern.compile("(?i)(https?://)?[^\\s:/]+\\.[^\\s]+");

    private ContactRules() {}

    /// @throws FieldRefused for the first field that cannot be kept
    static void require(ContactSheet sheet) {
        if (sheet.name().isEmpty()) {
            throw new FieldRefused(ContactField.NAME, "contacts.refused.name");
        }
        sheet.values().forEach(ContactRules::require);
    }

    private static void require(ContactField field, String text) {
        if (text.length() > field.most()) {
            throw new FieldRefused(field, "contacts.refused.long", field.most());
        }
        if (!Letters.areKept(text)) {
            throw new FieldRefused(field, "contacts.refused.sign");
        }
        if (field.isChosen() && !field.choices().contains(text)) {
            throw new FieldRefused(field, "contacts.refused.choice");
        }
        switch (field) {
            case EMAIL -> matches(field, EMAIL, text, "contacts.refused.email");
            case TELEPHONE -> matches(field, TELEPHONE, text, "contacts.refused.telephone");
            case WEBSITE -> matches(field, WEBSITE, text, "contacts.refused.website");
            case CONSENT_ON -> requireDay(text);
            default -> {}
        }
    }

    private static void matches(ContactField field, Pattern pattern, String text, String label) {
        if (!pattern.matcher(text).matches()) {
            throw new FieldRefused(field, label);
        }
    }

    private static void requireDay(String text) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new FieldRefused(ContactField.CONSENT_ON, "contacts.refused.day");
        }
    }
}
