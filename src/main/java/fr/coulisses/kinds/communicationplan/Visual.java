package fr.coulisses.kinds.communicationplan;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A work of the rights register that can stand on a support.
///
/// @param credit how its author is named
/// @param cleared whether every use of it is agreed on
public record Visual(String id, String title, String credit, Boolean cleared) {

    public Visual(String id, @Nullable String title, @Nullable String credit, @Nullable Boolean cleared) {
        this.id = id;
        this.title = Unwritten.text(title);
        this.credit = Unwritten.text(credit);
        this.cleared = Boolean.TRUE.equals(cleared);
    }
}
