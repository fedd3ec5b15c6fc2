package fr.coulisses.artefact.export;

import java.util.List;

/// Who a document comes from: printed above its title, and in short on the pages after the first.
///
/// @param name of the organisation; empty for none
/// @param lines its form, its address, its numbers
/// @param logo its picture as a data URI; empty for none
public record Letterhead(String name, List<String> lines, String logo) {

    /// Of a document that is not sent.
    public static final Letterhead NONE = new Letterhead("", List.of(), "");

    public Letterhead {
        lines = List.copyOf(lines);
    }

    boolean isNone() {
        return name.isEmpty();
    }
}
