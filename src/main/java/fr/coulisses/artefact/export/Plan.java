package fr.coulisses.artefact.export;

import java.math.BigDecimal;
import java.util.List;

/// A floor seen from above, to scale, with what stands on it, its front at the bottom; or a wall seen from the
/// front, its foot at the bottom. All lengths are metres.
///
/// @param width of the floor, left to right, above zero
/// @param depth of the floor, from its front to its back, above zero
/// @param front what is in front of it, for instance « Public »
/// @param left what its left side is called
/// @param right what its right side is called
/// @param measures its width and its depth, in words
/// @param things in the order in which they are drawn: what lies under others comes first
public record Plan(
        String title,
        BigDecimal width,
        BigDecimal depth,
        String front,
        String left,
        String right,
        Measures measures,
        List<Thing> things)
        implements Diagram {

    public Plan {
        things = List.copyOf(things);
    }

    /// How wide and how deep the floor is, in words.
    public record Measures(String width, String depth) {}

    /// Something on the floor.
    ///
    /// @param number what its table calls it
    /// @param name written on it where there is room
    /// @param x of its middle, from the left side
    /// @param y of its middle, from the front
    /// @param width before it is turned
    /// @param depth before it is turned
    /// @param turned in degrees, clockwise; at 0 its front shows to the front of the floor
    public record Thing(
            String number,
            String name,
            Form form,
            Line line,
            BigDecimal x,
            BigDecimal y,
            BigDecimal width,
            BigDecimal depth,
            int turned) {}

    /// The outline of a thing.
    public enum Form {
        RECTANGLE,
        ROUND,
        /// Narrower at its back.
        WEDGE,
        /// A rectangle that has no front: a picture on a wall.
        FLAT
    }

    /// How the outline is drawn: what things are for, told apart by colour and by stroke.
    public enum Line {
        /// What others stand on.
        GROUND(Ink.ZERO, 1.2f, 5f),
        PLAIN(Ink.BAR, 1.4f, 0f),
        THIN(Ink.LINE, 1f, 0f),
        STRONG(Ink.OUT, 2.2f, 0f),
        MARKED(Ink.ALERT, 1.6f, 2f);

        private final Ink ink;
        private final float width;
        private final float dash;

        Line(Ink ink, float width, float dash) {
            this.ink = ink;
            this.width = width;
            this.dash = dash;
        }

        Ink ink() {
            return ink;
        }

        float width() {
            return width;
        }

        /// How long its strokes and the gaps between them are; 0 for a line without gaps.
        float dash() {
            return dash;
        }
    }
}
