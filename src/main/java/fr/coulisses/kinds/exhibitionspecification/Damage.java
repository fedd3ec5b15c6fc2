package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Photograph;
import fr.coulisses.shared.Unwritten;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A damage that a condition report finds.
///
/// @param place where on the work: « coin inférieur gauche, recto »
/// @param pictures the photographs that show it
/// @param photograph the name of one that is kept elsewhere
public record Damage(
        String id,
        String place,
        @Nullable DamageKind kind,
        String description,
        List<Photograph> pictures,
        String photograph) {

    public Damage {
        place = Unwritten.text(place);
        description = Unwritten.text(description);
        pictures = Unwritten.rows(pictures);
        photograph = Unwritten.text(photograph);
    }

    /// Whether a photograph shows it, here or elsewhere.
    boolean isShown() {
        return !pictures.isEmpty() || !photograph.isBlank();
    }
}
