package fr.coulisses.kinds.stagerider;

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
        source = Written.text(source);
        mic = Written.text(mic);
        insert = Written.text(insert);
        returned = Written.text(returned);
        note = Written.text(note);
        item = Written.text(item);
        input = Written.text(input);
    }

    boolean isLinked() {
        return !input.isEmpty();
    }
}
