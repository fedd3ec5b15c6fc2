package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A line of the patch list.
///
/// @param number of the channel at the console, from 1
/// @param mic the microphone or the DI box
/// @param phantom whether it needs 48 V
/// @param returned where it comes back: a monitor, an effect
/// @param item the id of the thing on the plot it was proposed from; empty for a line written by hand
/// @param input the id of that thing's input
public record Channel(
        String id,
        @Nullable Integer number,
        String source,
        String mic,
        @Nullable Stand stand,
        Boolean phantom,
        String insert,
        String returned,
        String note,
        String item,
        String input) {

    public Channel {
        phantom = Boolean.TRUE.equals(phantom);
        source = Unwritten.text(source);
        mic = Unwritten.text(mic);
        insert = Unwritten.text(insert);
        returned = Unwritten.text(returned);
        note = Unwritten.text(note);
        item = Unwritten.text(item);
        input = Unwritten.text(input);
    }

    boolean isLinked() {
        return !input.isEmpty();
    }
}
