package fr.coulisses.artefact.thread;

import java.util.List;

/// Something in a project that others rest on or that rests on others.
///
/// @param id of the row that says it; no two rows of a project have the same
/// @param place of the row in its content, as findings write it: `needs/{id}`
/// @param label what it says, as people recognise it; may be empty while it is being written
/// @param cites the ids of the knots it rests on
public record Knot(String id, KnotType type, String place, String label, List<String> cites) {

    public Knot {
        cites = List.copyOf(cites);
    }
}
