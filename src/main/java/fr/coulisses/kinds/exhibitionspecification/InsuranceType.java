package fr.coulisses.kinds.exhibitionspecification;

/// How a work is insured.
public enum InsuranceType {
    /// From the wall of the lender back to it.
    NAIL_TO_NAIL,
    /// In the exhibition only.
    STAY,
    BY_LENDER,
    BY_STATE,
    NONE;

    /// Whether the work is insured on the road as well.
    boolean coversTheJourney() {
        return this == NAIL_TO_NAIL || this == BY_LENDER || this == BY_STATE;
    }
}
