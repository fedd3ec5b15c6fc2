package fr.coulisses.artefact.thread;

import java.util.List;
import java.util.UUID;

/// Something in a project that others rest on or that rests on others.
///
/// @param id of the row that says it, or [#WHOLE]; no two rows of a project have the same
/// @param place of the row in its content, as findings write it: `needs/{id}`
/// @param label what it says, as people recognise it; may be empty while it is being written
/// @param cites the ids of the knots it rests on
/// @param indispensable whether the project cannot do without it, so that something must rest on it
public record Knot(String id, KnotType type, String place, String label, List<String> cites, boolean indispensable) {

    /// The id of a knot that an artefact is as a whole: the red thread knows it by the artefact's.
    public static final String WHOLE = "";

    public Knot {
        cites = List.copyOf(cites);
    }

    /// The same as a knot that an artefact is as a whole.
    ///
    /// @param title of the artefact, which is said where the content has no words yet
    Knot ofTheWhole(UUID artefact, String title) {
        return new Knot(artefact.toString(), type, place, label.isBlank() ? title : label, cites, indispensable);
    }

    public Knot(String id, KnotType type, String place, String label, List<String> cites) {
        this(id, type, place, label, cites, false);
    }
}
