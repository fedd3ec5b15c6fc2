package fr.coulisses.contacts;

import fr.coulisses.shared.Csv;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import fr.coulisses.spreadsheet.SpreadsheetFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// Contacts out of files and into them: vCards, and tables of spreadsheet programs.
@Component
public class ContactFile {

    private static final int BEGINNING = 200;

    private final Labels labels;

    ContactFile(Labels labels) {
        this.labels = labels;
    }

    /// Reads a file, or what was pasted; nothing is written.
    ///
    /// @param name of the file
    /// @throws Refusal when it is neither a vCard nor a table, when no column is known, or when it has
    /// more contacts than a project can hold
    public List<ImportedContact> read(String name, byte[] bytes) {
        if (bytes.length > SpreadsheetFile.MOST_BYTES) {
            throw new Refusal("contacts.refused.size", SpreadsheetFile.MOST_BYTES / 1_000_000);
        }
        String beginning = new String(Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING)), StandardCharsets.UTF_8);
        List<ImportedContact> contacts =
                beginning.toUpperCase(java.util.Locale.ROOT).contains("BEGIN:VCARD")
                        ? VCards.read(Csv.text(bytes, "contacts.refused.notVCard"))
                        : new ContactsCsv(labels).read(SpreadsheetFile.read(name, bytes));
        if (contacts.isEmpty()) {
            throw new Refusal("contacts.refused.empty");
        }
        if (contacts.size() > Contacts.MOST) {
            throw new Refusal("contacts.refused.many", Contacts.MOST);
        }
        return contacts;
    }

    /// The contacts that may leave the register as a table.
    public byte[] csv(List<Contact> contacts, java.util.Locale language) {
        return new ContactsCsv(labels).write(leaving(contacts), language);
    }

    /// The contacts that may leave the register as vCards.
    public byte[] vCards(List<Contact> contacts, boolean newer) {
        return VCards.write(leaving(contacts), newer);
    }

    private static List<ContactSheet> leaving(List<Contact> contacts) {
        return contacts.stream()
                .map(Contact::sheet)
                .filter(ContactSheet::mayLeave)
                .toList();
    }
}
