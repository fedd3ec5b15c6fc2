package fr.coulisses.kinds.objectives;

import org.jspecify.annotations.Nullable;

/// A need of the study of the demand, as it stood when the objectives were composed.
///
/// @param indispensable whether the project cannot do without it
public record Need(String id, String label, boolean indispensable) {

    public Need(String id, @Nullable String label, boolean indispensable) {
        this.id = id;
        this.label = Objectives.text(label);
        this.indispensable = indispensable;
    }
}
