package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Place;

/// A place in one of two versions, or in both.
///
/// @param place as the newer version has it; as the older had it when it is gone
/// @param row the names of the rows it stands in, outermost first; empty at the top
/// @param before what stood there in the older version; empty when it was not there
/// @param after what stands there in the newer one; empty when it is gone
/// @param counts whether it is looked at by itself, and not as a part of a row that came or went
public record ComparedPlace(Place place, String row, Change change, String before, String after, boolean counts) {

    /// Its name with the rows it stands in.
    public String title() {
        return title(row, place);
    }

    static String title(String row, Place place) {
        return row.isEmpty() ? place.label() : row + " › " + place.label();
    }

    /// Whether it is a change to stop at: a field that says something else, a row that came or went.
    public boolean isAChange() {
        return switch (place.sort()) {
            case FIELD -> counts && change != Change.SAME;
            case ROW -> counts && (change == Change.ADDED || change == Change.REMOVED);
            case LIST -> false;
        };
    }
}
