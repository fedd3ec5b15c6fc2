package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Under which conditions the action can take place.
///
/// @param surface square metres that it needs
/// @param capacity how many people the place takes (jauge)
/// @param weather what is done when it rains, outdoors
/// @param consent what the participants agree to, and how
/// @param images how their right to their image is kept
/// @param imageWords the same in words: who keeps the forms, what the pictures are for
public record Conditions(
        @Nullable BigDecimal surface,
        @Nullable Integer capacity,
        String access,
        String floor,
        String light,
        String power,
        String weather,
        String insurance,
        String consent,
        @Nullable ImageRights images,
        String imageWords,
        String other) {

    static final Conditions NONE = new Conditions(null, null, "", "", "", "", "", "", "", null, "", "");

    public Conditions {
        access = Unwritten.text(access);
        floor = Unwritten.text(floor);
        light = Unwritten.text(light);
        power = Unwritten.text(power);
        weather = Unwritten.text(weather);
        insurance = Unwritten.text(insurance);
        consent = Unwritten.text(consent);
        imageWords = Unwritten.text(imageWords);
        other = Unwritten.text(other);
    }

    /// Whether nobody said anything of the place; rights are another matter.
    boolean isBlank() {
        return surface == null
                && capacity == null
                && Stream.of(access, floor, light, power, weather, insurance, other)
                        .allMatch(String::isBlank);
    }

    /// How the right to one's image is kept.
    public enum ImageRights {
        /// Nobody takes pictures.
        NO_PICTURES,
        /// Everybody signs for themselves.
        OWN_CONSENT,
        /// Everybody signs; for minors, those who represent them by law do.
        WITH_GUARDIANS;

        /// Whether minors are taken care of.
        boolean coversMinors() {
            return this != OWN_CONSENT;
        }
    }
}
