package fr.coulisses.artefact.thread;

import java.util.List;

/// Something in a project that others rest on or that rests on others.
///
/// @param id of the row that says it; no two rows of a project have the same
/// @param place of the row in its content, as findings write it: `needs/{id}`
/// @param label what it says, as people recognise it; may be empty while it is being written
/// @param cites the ids of the knots it rests on
/// @param indispensable whether the project cannot do without it, so that something must rest on it
public record Knot(String id, KnotType type, String place, String label, List<String> cites, boolean indispensable) {

    public Knot {
        cites = List.copyOf(cites);
    }

    public Knot(String id, KnotType type, String place, String label, List<String> cites) {
        this(id, type, place, label, cites, false);
    }
}
