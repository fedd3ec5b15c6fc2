package fr.coulisses.kinds.objectives;

import org.jspecify.annotations.Nullable;

/// A way that was thought of and not taken.
///
/// @param title what it would have been
/// @param motive why not
public record Scenario(String id, String title, String motive) {

    public Scenario(String id, @Nullable String title, @Nullable String motive) {
        this.id = id;
        this.title = Objectives.text(title);
        this.motive = Objectives.text(motive);
    }
}
