package fr.coulisses.budget;

import java.util.Map;

/// A line to be added, from the cells that somebody filled; the others are as in a blank line.
public record NewLine(Section section, boolean inKind, Map<Column, String> cells) {

    public NewLine {
        cells = Map.copyOf(cells);
    }

    Entry blank() {
        return inKind ? Entry.blankInKind(section) : Entry.blank(section);
    }
}
