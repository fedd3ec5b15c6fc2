package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A picture of the register of rights.
///
/// @param covered whether everybody who can be recognised on it has agreed; `false` where nobody is named
public record KnownPicture(String id, String title, String credit, Boolean covered) {

    public KnownPicture(String id, @Nullable String title, @Nullable String credit, @Nullable Boolean covered) {
        this.id = id;
        this.title = Unwritten.text(title);
        this.credit = Unwritten.text(credit);
        this.covered = Boolean.TRUE.equals(covered);
    }
}
