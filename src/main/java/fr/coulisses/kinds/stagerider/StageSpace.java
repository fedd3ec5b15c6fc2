package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The stage that the show needs, in metres unless said otherwise.
///
/// @param width the opening of the stage
/// @param depth from its front to its back
/// @param height below the grid
/// @param wings free room on each side
/// @param risers practicable platforms, in m²
/// @param slope the steepest floor that is tolerated, in percent
/// @param load what the floor must bear, in kg/m²
/// @param riggingPoints how many points something hangs from
/// @param riggingLoad what each of them bears, in kg
/// @param floor its covering
/// @param masking borders, legs and backdrop
public record StageSpace(
        @Nullable BigDecimal width,
        @Nullable BigDecimal depth,
        @Nullable BigDecimal height,
        @Nullable BigDecimal wings,
        @Nullable BigDecimal risers,
        @Nullable BigDecimal slope,
        @Nullable BigDecimal load,
        @Nullable Integer riggingPoints,
        @Nullable BigDecimal riggingLoad,
        String floor,
        String masking,
        String note) {

    static final StageSpace NONE = new StageSpace(null, null, null, null, null, null, null, null, null, "", "", "");

    public StageSpace {
        floor = Unwritten.text(floor);
        masking = Unwritten.text(masking);
        note = Unwritten.text(note);
    }
}
