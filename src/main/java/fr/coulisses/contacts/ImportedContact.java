package fr.coulisses.contacts;

import java.util.List;

/// A contact as a file has it, with what is wrong with it.
///
/// @param line of the spreadsheet, or number of the card, from 1
public record ImportedContact(int line, ContactSheet sheet, List<Problem> problems) {

    public ImportedContact {
        problems = List.copyOf(problems);
    }

    /// What a field of a line holds that cannot be kept, and the remedy.
    public record Problem(ContactField field, String label, List<Object> arguments) {
        static Problem of(FieldRefused refused) {
            return new Problem(refused.field(), refused.label(), List.of(refused.arguments()));
        }
    }

    static ImportedContact of(int line, ContactSheet sheet) {
        try {
            ContactRules.require(sheet);
            return new ImportedContact(line, sheet, List.of());
        } catch (FieldRefused refused) {
            return new ImportedContact(line, sheet, List.of(Problem.of(refused)));
        }
    }
}
