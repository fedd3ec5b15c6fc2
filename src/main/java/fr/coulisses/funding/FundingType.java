package fr.coulisses.funding;

import fr.coulisses.shared.Labelled;

/// What kind of money it is: each type has funders, documents, taxes and an account of its own (handbook, 5.2.1).
public enum FundingType implements Labelled {
    STATE_DRAC(Nature.SUBSIDY, true),
    STATE_FDVA(Nature.SUBSIDY, true),
    REGION(Nature.SUBSIDY, true),
    DEPARTMENT(Nature.SUBSIDY, true),
    MUNICIPALITY(Nature.SUBSIDY, true),
    CNM(Nature.SUBSIDY, true),
    CROUS(Nature.SUBSIDY, true),
    CVEC(Nature.SUBSIDY, true),
    EUROPE_ERASMUS(Nature.SUBSIDY, true),
    EUROPE_CREATIVE(Nature.SUBSIDY, true),
    PASS_CULTURE(Nature.SALE, true),
    /// The cultural action of a collecting society (CPI L.324-17).
    COLLECTING_SOCIETY(Nature.SUBSIDY, false),
    FOUNDATION(Nature.GIFT, false),
    CORPORATE_PATRONAGE(Nature.GIFT, false),
    SPONSORSHIP(Nature.SALE, false),
    CROWDFUNDING(Nature.GIFT, false),
    IN_KIND(Nature.IN_KIND, false);

    /// What the money is in law.
    public enum Nature {
        SUBSIDY,
        /// A gift, with limited counterparts.
        GIFT,
        /// The price of a service: invoiced, with VAT when the structure is liable.
        SALE,
        IN_KIND
    }

    private final Nature nature;
    private final boolean isPublic;

    FundingType(Nature nature, boolean isPublic) {
        this.nature = nature;
        this.isPublic = isPublic;
    }

    public Nature nature() {
        return nature;
    }

    /// Whether the money comes from a public authority.
    public boolean isPublic() {
        return isPublic;
    }

    /// Whether it is a public subsidy, with the duties of the law of 2000 (agreement, report, republican commitment).
    public boolean isPublicSubsidy() {
        return isPublic && nature == Nature.SUBSIDY;
    }

    /// Patronage or sponsorship by a company or a foundation.
    public boolean isPatronage() {
        return this == FOUNDATION || this == CORPORATE_PATRONAGE;
    }

    @Override
    public String labelKey() {
        return "funding.type." + name();
    }
}
