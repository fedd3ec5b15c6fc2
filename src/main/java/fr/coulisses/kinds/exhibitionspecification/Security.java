package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.FireClass;
import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// How the works are kept safe.
///
/// @param guards at the same time
/// @param fireClass the highest class of reaction to fire of what is built for it
public record Security(
        @Nullable Integer guards,
        Boolean alarm,
        Boolean cameras,
        @Nullable FireClass fireClass,
        String night,
        String keys,
        String emergency) {

    static final Security NONE = new Security(null, false, false, null, "", "", "");

    public Security {
        alarm = Boolean.TRUE.equals(alarm);
        cameras = Boolean.TRUE.equals(cameras);
        night = Unwritten.text(night);
        keys = Unwritten.text(keys);
        emergency = Unwritten.text(emergency);
    }
}
