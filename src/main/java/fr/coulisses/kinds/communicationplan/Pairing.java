package fr.coulisses.kinds.communicationplan;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A text colour on a background, both of the brand.
///
/// @param text the id of the colour of the text
/// @param background the id of that behind it
/// @param large whether the text is large
public record Pairing(String id, String text, String background, Boolean large) {

    public Pairing(String id, @Nullable String text, @Nullable String background, @Nullable Boolean large) {
        this.id = id;
        this.text = Unwritten.text(text);
        this.background = Unwritten.text(background);
        this.large = Boolean.TRUE.equals(large);
    }
}
