package fr.coulisses.examination.cross;

import fr.coulisses.artefact.thread.Strand;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where something stands in a project.
///
/// @param artefact that says it; `null` unless it stands in one
/// @param title of the artefact or of the entry of a register; empty elsewhere
/// @param path into its content, as findings write it, or the id of the row of a register; empty for the whole
public record Spot(Where where, @Nullable UUID artefact, String title, String path) {

    public static final Spot PROJECT = of(Where.PROJECT);

    public static Spot of(Where where) {
        return new Spot(where, null, "", "");
    }

    /// A row of a register.
    public static Spot of(Where where, UUID row) {
        return new Spot(where, null, "", row.toString());
    }

    public static Spot in(UUID artefact, String title, String path) {
        return new Spot(Where.ARTEFACT, artefact, title, path);
    }

    /// An entry of a register, or one of its fields.
    ///
    /// @param title what the entry is called
    /// @param path `{address of the register}/{entry}` and, after another `/`, the path into its content
    public static Spot inRegister(String title, String path) {
        return new Spot(Where.REGISTER, null, title, path);
    }

    /// Where a knot of the red thread was made.
    public static Spot of(Strand strand) {
        UUID artefact = strand.artefact();
        return artefact == null
                ? of(
                        Where.ofRegister(strand.knot().type()),
                        UUID.fromString(strand.knot().id()))
                : in(artefact, strand.source(), strand.knot().place());
    }
}
