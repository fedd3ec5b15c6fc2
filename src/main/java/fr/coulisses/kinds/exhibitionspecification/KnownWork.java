package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A work as the register of rights has it.
///
/// @param fixing how it is shown by its use, projected or heard; `null` for an object
/// @param credit the line that its holder asks for
public record KnownWork(
        String id,
        String title,
        String artist,
        String date,
        @Nullable Fixing fixing,
        String credit) {

    public KnownWork {
        title = Unwritten.text(title);
        artist = Unwritten.text(artist);
        date = Unwritten.text(date);
        credit = Unwritten.text(credit);
    }
}
