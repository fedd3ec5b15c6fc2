package fr.coulisses.referential;

/// What became of a competency from one revision to another.
public enum CorrespondenceType {
    IDENTICAL,
    REWORDED,
    /// One became several.
    SPLIT,
    /// Several became one.
    MERGED,
    REMOVED,
    NEW;

    public String labelKey() {
        return "referential.correspondence." + name();
    }
}
