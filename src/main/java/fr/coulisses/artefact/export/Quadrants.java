package fr.coulisses.artefact.export;

import java.util.List;

/// Numbered marks on a square of sixteen cells, each axis from 1 to 4, read as four quadrants.
///
/// @param across what grows from left to right
/// @param up what grows from the bottom to the top
/// @param names of the quadrants: top left, top right, bottom left, bottom right
public record Quadrants(String title, String across, String up, List<String> names, List<Mark> marks)
        implements Diagram {

    /// The highest value of an axis.
    public static final int MOST = 4;

    public Quadrants {
        names = List.copyOf(names);
        marks = List.copyOf(marks);
        if (names.size() != MOST) {
            throw new IllegalArgumentException("Four quadrants have four names");
        }
    }

    /// What stands in a cell.
    ///
    /// @param written its number in the table beside the picture
    /// @param across from 1 to 4
    /// @param up from 1 to 4
    public record Mark(String written, int across, int up) {
        public Mark {
            if (across < 1 || across > MOST || up < 1 || up > MOST) {
                throw new IllegalArgumentException("Outside the square: " + across + ", " + up);
            }
        }
    }
}
