package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A work of the rights register that a release shows.
///
/// @param credit how its author is named
public record KnownWork(String id, String title, String credit) {

    public KnownWork(String id, @Nullable String title, @Nullable String credit) {
        this.id = id;
        this.title = Unwritten.text(title);
        this.credit = Unwritten.text(credit);
    }
}
