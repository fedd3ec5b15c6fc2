package fr.coulisses.artefact.difference;

/// A piece of a text that was changed: it stayed, it is gone, or it is new.
///
/// @param change [Change#SAME], [Change#REMOVED] or [Change#ADDED]
public record Passage(Change change, String text) {

    /// What the older text said.
    public boolean isBefore() {
        return change != Change.ADDED;
    }

    /// What the newer text says.
    public boolean isAfter() {
        return change != Change.REMOVED;
    }
}
