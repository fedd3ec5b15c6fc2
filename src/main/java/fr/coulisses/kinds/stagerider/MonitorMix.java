package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// What somebody on the stage hears.
///
/// @param number of the mix, from 1
/// @param who hears it
/// @param content what is in it: « sa voix, grosse caisse, peu de guitare »
/// @param item the id of the thing on the plot it was proposed from; empty for a line written by hand
public record MonitorMix(
        String id,
        @Nullable Integer number,
        String who,
        @Nullable MixKind kind,
        String content,
        String item) {

    public MonitorMix {
        who = Unwritten.text(who);
        content = Unwritten.text(content);
        item = Unwritten.text(item);
    }
}
