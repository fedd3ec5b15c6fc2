package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.shared.Csv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The contacts that a campaign is written to, as mailing programs take them: the address, the name, the consent and
/// its day. Nothing else of what the register knows leaves it.
public final class RecipientsCsv {

    private RecipientsCsv() {}

    /// UTF-8 with a byte-order mark, as spreadsheet programs expect.
    ///
    /// @param columns the names of the four columns
    public static byte[] write(List<Contact> contacts, List<String> columns) {
        StringWriter text = new StringWriter();
        text.append('\ufeff');
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(';')
                .setHeader(columns.toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (Contact contact : contacts) {
                ContactSheet sheet = contact.sheet();
                printer.printRecord(
                        Csv.safe(sheet.of(ContactField.EMAIL)),
                        Csv.safe(sheet.name()),
                        Csv.safe(sheet.of(ContactField.CONTACT_PERSON)),
                        Csv.safe(sheet.of(ContactField.CONSENT_ON)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
