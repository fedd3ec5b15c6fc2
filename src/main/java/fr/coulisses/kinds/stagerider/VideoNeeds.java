package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// The projection that the show needs; nothing where nothing is written.
///
/// @param lumens of the projector
/// @param resolution of the picture: « 1920 × 1080 »
/// @param screen its size and where it hangs
/// @param format what is played, and by whom
public record VideoNeeds(@Nullable Integer lumens, String resolution, String screen, String format) {

    static final VideoNeeds NONE = new VideoNeeds(null, "", "", "");

    public VideoNeeds {
        resolution = Unwritten.text(resolution);
        screen = Unwritten.text(screen);
        format = Unwritten.text(format);
    }

    boolean isNeeded() {
        return lumens != null || !(resolution + screen + format).isBlank();
    }
}
