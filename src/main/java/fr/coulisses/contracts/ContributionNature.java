package fr.coulisses.contracts;

/// What somebody brings into something that is done together.
public enum ContributionNature {
    CASH,
    IN_KIND,
    /// Work and knowledge (apport en industrie).
    INDUSTRY
}
