package fr.coulisses.project;

/// The legal form of the bearing organisation; it drives many rules.
public enum LegalForm {
    ASSOCIATION_1901,
    SARL_SAS,
    SCOP_SCIC,
    EPCC,
    REGIE_DIRECTE,
    LOCAL_AUTHORITY,
    SCHOOL,
    FOUNDATION,
    ENDOWMENT_FUND,
    SOLE_TRADER,
    ARTIST_AUTHOR,
    PRIVATE_PERSON
}
