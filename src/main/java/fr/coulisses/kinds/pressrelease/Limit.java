package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.TextLength;

/// How long a text of a release usually is (handbook, C4.4); usage that decides nothing.
///
/// @param place of the text in the content
/// @param least 0 for none
/// @param most at most so many
public record Limit(String place, Unit unit, int least, int most) {

    /// What is counted.
    public enum Unit {
        WORDS,
        SIGNS
    }

    /// How much of it a text has.
    public int count(String text) {
        return unit == Unit.WORDS ? TextLength.words(text) : TextLength.signs(text);
    }

    /// Whether a text has neither less nor more.
    public boolean fits(String text) {
        int count = count(text);
        return count >= least && count <= most;
    }
}
