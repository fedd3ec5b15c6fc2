package fr.coulisses.assessment.submission;

/// What a point of the look before submission means, worst first.
public enum Weight {
    /// Prevents submission.
    BLOCKING,
    /// May stand when it is justified in writing.
    WARNING,
    /// Would make the evidence stronger.
    ADVICE,
    /// Is as it should be.
    READY
}
