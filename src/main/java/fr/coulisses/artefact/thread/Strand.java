package fr.coulisses.artefact.thread;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A knot and where it was made.
///
/// @param artefact that says it; `null` for a row of a register
/// @param source the title of the artefact, or the name of the register
public record Strand(@Nullable UUID artefact, String source, Knot knot) {

    public String id() {
        return knot.id();
    }
}
