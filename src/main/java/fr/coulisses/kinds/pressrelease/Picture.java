package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A picture that journalists may publish.
///
/// @param work id of the work in the rights register; empty for one that stands not there
/// @param caption what is seen
/// @param credit as it must be printed; empty: as the register says
/// @param link to the file in high resolution
public record Picture(String id, String work, String caption, String credit, String link) {

    public Picture(
            String id,
            @Nullable String work,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String link) {
        this.id = id;
        this.work = Unwritten.text(work);
        this.caption = Unwritten.text(caption);
        this.credit = Unwritten.text(credit);
        this.link = Unwritten.text(link);
    }
}
