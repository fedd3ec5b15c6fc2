package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// The release as one sort of medium gets it.
///
/// @param angle what is told to them first, and why it is theirs
/// @param title in place of the common one; empty for the common one
/// @param lead in place of the common one; empty for the common one
/// @param picture id of the picture that goes with it
/// @param exclusive what only they get: an interview, a visit of the works; empty for nothing
public record Angle(
        String id,
        @Nullable MediaType media,
        String angle,
        String title,
        String lead,
        String picture,
        String exclusive) {

    public Angle(
            String id,
            @Nullable MediaType media,
            @Nullable String angle,
            @Nullable String title,
            @Nullable String lead,
            @Nullable String picture,
            @Nullable String exclusive) {
        this.id = id;
        this.media = media;
        this.angle = Unwritten.text(angle);
        this.title = Unwritten.text(title);
        this.lead = Unwritten.text(lead);
        this.picture = Unwritten.text(picture);
        this.exclusive = Unwritten.text(exclusive);
    }

    /// Whether somebody said what it tells to whom.
    boolean isSaid() {
        return media != null && !angle.isBlank();
    }
}
