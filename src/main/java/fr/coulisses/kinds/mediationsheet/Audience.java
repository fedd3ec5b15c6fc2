package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A group of people the action is for.
///
/// @param ages how old they are
/// @param category who they are: occupation, situation (CSP)
/// @param level school level, for pupils
/// @param language they speak, where it is not French
/// @param least how few of them the action is worth it for
/// @param most how many of them it takes
public record Audience(
        String id,
        @Nullable AgeBand ages,
        String category,
        String level,
        String language,
        @Nullable Integer least,
        @Nullable Integer most) {

    public Audience {
        category = Unwritten.text(category);
        level = Unwritten.text(level);
        language = Unwritten.text(language);
    }

    /// Whether the row says nothing yet.
    boolean isBlank() {
        return ages == null && category.isBlank();
    }

    /// How old the people of an audience are.
    public enum AgeBand {
        UP_TO_3(true),
        FROM_4_TO_6(true),
        FROM_7_TO_10(true),
        FROM_11_TO_14(true),
        FROM_15_TO_17(true),
        FROM_18_TO_25(false),
        FROM_26_TO_59(false),
        OVER_60(false),
        FAMILY(true),
        EVERYONE(true);

        private final boolean minors;

        AgeBand(boolean minors) {
            this.minors = minors;
        }

        /// Whether there may be minors among them.
        boolean hasMinors() {
            return minors;
        }
    }
}
