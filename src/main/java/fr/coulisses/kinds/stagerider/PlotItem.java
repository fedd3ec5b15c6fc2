package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something on the stage plot, in metres, seen from the audience.
///
/// @param label what it is called on the plot
/// @param type its key in the [ItemLibrary]; what is not known there is a labelled box
/// @param x of its middle, from the left side (jardin)
/// @param y of its middle, from the front of the stage
/// @param rotation in degrees, clockwise; at 0 its front shows to the audience
/// @param watts the power that it needs
/// @param mix the number of the monitor mix that it plays or that its musician hears
public record PlotItem(
        String id,
        String label,
        String type,
        @Nullable Layer layer,
        @Nullable BigDecimal x,
        @Nullable BigDecimal y,
        @Nullable BigDecimal width,
        @Nullable BigDecimal depth,
        @Nullable Integer rotation,
        @Nullable Integer watts,
        @Nullable Integer mix,
        List<AudioInput> inputs) {

    private static final int MOST_WATTS = 1_000_000;

    public PlotItem {
        label = Unwritten.text(label);
        type = Unwritten.text(type);
        inputs = Unwritten.rows(inputs);
    }

    /// The power that it needs, in watts: none where nothing sensible is written.
    int need() {
        return watts == null ? 0 : Math.clamp(watts, 0, MOST_WATTS);
    }
}
