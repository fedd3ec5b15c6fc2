package fr.coulisses.kinds.objectives;

import org.jspecify.annotations.Nullable;

/// A direction that the project takes.
///
/// @param axis the id of the axis of the diagnostic that it follows; empty while none is chosen
public record Orientation(String id, String title, String axis) {

    public Orientation(String id, @Nullable String title, @Nullable String axis) {
        this.id = id;
        this.title = Objectives.text(title);
        this.axis = Objectives.text(axis);
    }
}
