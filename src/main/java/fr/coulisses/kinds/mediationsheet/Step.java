package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A step of the running order (déroulé).
///
/// @param minutes how long it takes
/// @param content what happens
/// @param method how it is led
/// @param material what must be at hand
/// @param adaptation what is different for those who need it
public record Step(
        String id,
        @Nullable Integer minutes,
        @Nullable Phase phase,
        String content,
        String method,
        String material,
        String adaptation) {

    public Step {
        content = Unwritten.text(content);
        method = Unwritten.text(method);
        material = Unwritten.text(material);
        adaptation = Unwritten.text(adaptation);
    }

    int length() {
        return minutes == null ? 0 : minutes;
    }

    /// What a step is for.
    public enum Phase {
        WELCOME,
        IMMERSION,
        OBSERVATION,
        PRACTICE,
        EXCHANGE,
        SHOWING,
        CLOSING
    }
}
