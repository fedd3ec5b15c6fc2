package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A game with something to win.
///
/// @param held whether the post has one
/// @param rules where its rules are: an address, a name
public record Contest(Boolean held, String rules) {

    public Contest(@Nullable Boolean held, @Nullable String rules) {
        this.held = Boolean.TRUE.equals(held);
        this.rules = Unwritten.text(rules);
    }

    static final Contest NONE = new Contest(false, "");
}
