package fr.coulisses.artefact;

import fr.coulisses.shared.Unwritten;
import java.util.regex.Pattern;

/// A photograph in the content of an artefact: a row of a list, in the order in which they are shown.
///
/// @param caption what it shows
/// @param picture the SHA-256 of the one that is meant: see [Pictures]
public record Photograph(String id, String caption, String picture) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public Photograph {
        caption = Unwritten.text(caption);
        picture = Unwritten.text(picture);
    }

    /// What it shows, for those who do not see it: its caption, or else of what it is.
    ///
    /// @param shown what that is; empty where nobody knows
    public String described(Wording wording, String shown) {
        if (!caption.isBlank()) {
            return caption;
        }
        return shown.isBlank()
                ? wording.text("artefact.photograph.untitled")
                : wording.text("artefact.photograph.of", shown);
    }

    /// Whether a text names a picture.
    static boolean isNamedBy(String text) {
        return SHA256.matcher(text).matches();
    }
}
