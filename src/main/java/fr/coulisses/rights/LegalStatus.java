package fr.coulisses.rights;

/// Whether the author's rights are in force for what a project does.
public enum LegalStatus {
    UNQUALIFIED,
    PROTECTED,
    PUBLIC_DOMAIN,
    /// The law allows the use without asking (CPI L.122-5).
    EXCEPTION,
    FREE_LICENCE,
    /// Protected, and no holder was found by a diligent search (CPI L.113-10).
    ORPHAN;

    /// The author has to agree: also while nobody knows better.
    public boolean isProtected() {
        return this == UNQUALIFIED || this == PROTECTED || this == ORPHAN;
    }
}
