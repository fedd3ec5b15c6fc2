package fr.coulisses.artefact;

/// A place in the content of an artefact: what a finding, a comment or a claim points to, and what two versions are
/// compared by.
///
/// @param path into the content, as a finding writes it: `assumptions`, `lines/{id}`, `lines/{id}/ACCOUNT`; no two
///     places of a content have the same, and it stays when the content changes
/// @param label its name; of a row with its number: « Ligne 12 – Location de la salle (613) »
/// @param text what stands there, in words; of a row what it comes to, where its kind says so; may be empty
/// @param stored what tells it from another: of a field its value as it is kept, of a row the name it goes by
public record Place(String path, Sort sort, String label, String text, String stored) {

    /// What a place is: one value, a list, or a row of a list. A list stands before its rows, a row before its fields.
    public enum Sort {
        FIELD,
        LIST,
        ROW
    }

    public static Place field(String path, String label, String text) {
        return new Place(path, Sort.FIELD, label, text, text);
    }

    /// A field whose words are not all there is to compare, for instance references to rows that may be renamed.
    public static Place field(String path, String label, String text, String stored) {
        return new Place(path, Sort.FIELD, label, text, stored);
    }

    public static Place list(String path, String label) {
        return new Place(path, Sort.LIST, label, "", "");
    }

    /// @param name by which the row is recognised when it has got another id
    public static Place row(String path, String label, String text, String name) {
        return new Place(path, Sort.ROW, label, text, name);
    }

    /// The path of what it stands in: of the row for a field, of the list for a row; empty at the top.
    public String parent() {
        return parent(path);
    }

    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
