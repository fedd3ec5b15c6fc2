package fr.coulisses.rights;

/// The exceptions to the author's rights, which are read strictly (CPI L.122-5).
public enum LegalException {
    SHORT_QUOTATION,
    PRIVATE_CIRCLE,
    PRESS_REVIEW,
    PARODY,
    PUBLIC_SPEECH,
    TEMPORARY_COPY,
    ACCESSIBLE_COPY,
    TEACHING,
    PANORAMA
}
