package fr.coulisses.artefact.check;

/// What a finding means for submission.
public enum Severity {
    /// B, bloquant: prevents submission; saving is always possible.
    BLOCKING,
    /// A, avertissement: asks for a written justification at submission.
    WARNING,
    /// C, conseil: shown to the student only, never counted.
    ADVICE;

    /// The worse of two.
    public static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
