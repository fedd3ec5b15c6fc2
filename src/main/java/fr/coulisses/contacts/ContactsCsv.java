package fr.coulisses.contacts;

import fr.coulisses.shared.Csv;
import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import fr.coulisses.spreadsheet.SheetCell;
import fr.coulisses.spreadsheet.SheetRow;
import fr.coulisses.spreadsheet.SheetTable;
import fr.coulisses.spreadsheet.Spreadsheet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Contacts as a table: its columns are the fields under their names in either language, in any order.
final class ContactsCsv {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Labels labels;
    private final Map<String, ContactField> names = new HashMap<>();

    ContactsCsv(Labels labels) {
        this.labels = labels;
        for (Locale language : Labels.LANGUAGES) {
            for (ContactField field : ContactField.values()) {
                names.put(FoldedText.of(labels.text(language, field.labelKey())), field);
                for (String other :
                        labels.text(language, "contacts.column." + field.name()).split(",", -1)) {
                    names.putIfAbsent(FoldedText.of(other), field);
                }
            }
        }
    }

    /// @throws Refusal when no sheet has a row with a column for the name
    List<ImportedContact> read(Spreadsheet file) {
        for (SheetTable sheet : file.sheets()) {
            for (int i = 0; i < Math.min(10, sheet.rows().size()); i++) {
                Map<Integer, ContactField> columns = columns(sheet.rows().get(i));
                if (columns.containsValue(ContactField.NAME)) {
                    return sheet.rows().stream()
                            .skip(i + 1)
                            .map(row -> contact(row, columns))
                            .toList();
                }
            }
        }
        throw new Refusal("contacts.refused.columns");
    }

    private Map<Integer, ContactField> columns(SheetRow row) {
        Map<Integer, ContactField> columns = new HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            ContactField field = names.get(FoldedText.of(row.cell(column).text()));
            if (field != null && !columns.containsValue(field)) {
                columns.put(column, field);
            }
        }
        return columns;
    }

    private ImportedContact contact(SheetRow row, Map<Integer, ContactField> columns) {
        ContactSheet sheet = ContactSheet.EMPTY;
        for (Map.Entry<Integer, ContactField> column : columns.entrySet()) {
            sheet = sheet.with(column.getValue(), value(column.getValue(), row.cell(column.getKey())));
        }
        return ImportedContact.of(row.number(), sheet);
    }

    private String value(ContactField field, SheetCell cell) {
        String text = cell.text().strip();
        String bare = Csv.bare(text);
        if (field == ContactField.CONSENT_ON) {
            return cell instanceof SheetCell.Day day ? day.day().toString() : day(bare);
        }
        if (field == ContactField.LEGITIMATE) {
            return List.of("oui", "yes", "x", "vrai", "true").contains(FoldedText.of(bare)) ? "YES" : "";
        }
        return field.isChosen() ? choice(field, bare) : bare;
    }

    private static String day(String text) {
        try {
            return text.isEmpty() ? "" : LocalDate.parse(text, DAY).toString();
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /// The value whose word it is, in either language; what is none stays, and is said to be wrong.
    private String choice(ContactField field, String text) {
        return field.choices().stream()
                .filter(value -> value.equals(text)
                        || Labels.LANGUAGES.stream()
                                .map(language -> labels.text(language, field.choiceKey(value)))
                                .anyMatch(word -> FoldedText.of(word).equals(FoldedText.of(text))))
                .findFirst()
                .orElse(text);
    }

    byte[] write(List<ContactSheet> contacts, Locale language) {
        StringWriter text = new StringWriter().append('\ufeff');
        CSVFormat format =
                CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(Arrays.stream(ContactField.values())
                    .map(field -> labels.text(language, field.labelKey()))
                    .toList());
            for (ContactSheet contact : contacts) {
                List<String> cells = new ArrayList<>();
                for (ContactField field : ContactField.values()) {
                    cells.add(Csv.safe(written(field, contact, language)));
                }
                printer.printRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String written(ContactField field, ContactSheet contact, Locale language) {
        String value = contact.of(field);
        if (value.isEmpty()) {
            return "";
        }
        LocalDate consent = contact.consentOn();
        if (field == ContactField.CONSENT_ON && consent != null) {
            return Formats.date(consent);
        }
        if (field == ContactField.LEGITIMATE) {
            return labels.text(language, "artefact.yes");
        }
        return field.isChosen() ? labels.text(language, field.choiceKey(value)) : value;
    }
}
