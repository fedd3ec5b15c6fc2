package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A damage that a condition report finds.
///
/// @param place where on the work: « coin inférieur gauche, recto »
/// @param photograph the name of the picture that shows it
public record Damage(String id, String place, @Nullable DamageKind kind, String description, String photograph) {

    public Damage {
        place = Unwritten.text(place);
        description = Unwritten.text(description);
        photograph = Unwritten.text(photograph);
    }
}
