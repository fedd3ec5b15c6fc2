package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A signal that comes from something of the library.
///
/// @param source the end of the label of what is heard, `stagerider.source.…`; empty where it is the thing itself
/// @param mic the microphone or the DI box that is usual
/// @param phantom whether it needs 48 V
public record LibrarySignal(
        String source, String mic, @Nullable Stand stand, boolean phantom) {

    public LibrarySignal {
        source = Unwritten.text(source);
        mic = Unwritten.text(mic);
    }

    /// The label of what is heard; empty where it is the thing itself.
    public String sourceKey() {
        return source.isEmpty() ? "" : "stagerider.source." + source;
    }
}
