package fr.coulisses.contacts;

/// What a stakeholder is within its family, in the order of the trade.
public enum SubCategory {
    STATE_DRAC,
    REGION,
    DEPARTMENT,
    MUNICIPALITY,
    EUROPEAN_UNION,
    COLLECTING_SOCIETY,
    PROFESSIONAL_NETWORK,
    VENUE,
    PRODUCER,
    SUPPLIER,
    SCHOOL,
    SOCIAL_STRUCTURE,
    DISABILITY_STRUCTURE,
    RESIDENTS_ASSOCIATION,
    MEDIA,
    COMPANY,
    FOUNDATION,
    INDIVIDUAL_PATRON,
    NEIGHBOURS,
    OTHER;

    public String labelKey() {
        return "contacts.subCategory." + name();
    }
}
