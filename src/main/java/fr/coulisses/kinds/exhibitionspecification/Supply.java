package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// What a work must be supplied with.
///
/// @param watts the power it takes
/// @param sockets how many ordinary outlets it needs
/// @param video screen, projector, player and format
/// @param sound loudspeakers, headphones, level
public record Supply(@Nullable Integer watts, @Nullable Integer sockets, Boolean network, String video, String sound) {

    static final Supply NONE = new Supply(null, null, false, "", "");

    public Supply {
        network = Boolean.TRUE.equals(network);
        video = Unwritten.text(video);
        sound = Unwritten.text(sound);
    }
}
