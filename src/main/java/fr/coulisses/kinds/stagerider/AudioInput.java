package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A signal that comes from something on the stage.
///
/// @param source what is heard; empty where it is the thing itself
/// @param mic the microphone or the DI box that is wished for
/// @param phantom whether it needs 48 V
public record AudioInput(
        String id, String source, String mic, @Nullable Stand stand, Boolean phantom) {

    public AudioInput {
        phantom = Boolean.TRUE.equals(phantom);
        source = Unwritten.text(source);
        mic = Unwritten.text(mic);
    }
}
