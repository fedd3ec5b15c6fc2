package fr.coulisses.contracts;

/// When a performer is not presumed to be an employee (C. trav., art. L. 7121-3).
public enum PerformerException {
    /// Registered as a trader, and acting as one.
    REGISTERED_TRADER,
    /// Established in another state of the European Economic Area, where services of this kind are provided.
    ESTABLISHED_IN_EEA
}
